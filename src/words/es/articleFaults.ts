import type { articleFaults as en } from '#words/en/articleFaults.ts';
import { articleChecks } from './articleChecks.ts';
import { reviewFaults } from './articleReview.ts';
import { fileFaults } from './articleTransfer.ts';
import { imageFaults } from './images.ts';

/** Why something of an article is refused, at its field. */
export const articleFaults: typeof en = {
  image: imageFaults,
  file: fileFaults,
  block: {
    nested: 'Un texto compartido no puede estar dentro de otro.',
    used: 'Todavía está en %{names}. Quítelo de ahí primero.',
  },
  slug: {
    leads: 'Esta dirección todavía lleva a “%{title}”. Elija otra o libérela allí primero, en “Direcciones”.',
    missing: 'Dé una dirección al artículo.',
    invalid: 'Use minúsculas, cifras y guiones simples, como dolor-de-cuello.',
  },
  topic: { missing: 'Un tema necesita una palabra.' },
  kind: { missing: 'Elija de qué trata.' },
  title: { missing: 'Dé un título al artículo.' },
  body: { missing: 'Escriba primero el texto.' },
  check: articleChecks.found,
  review: reviewFaults,
  glossary: { term: 'Escriba el término.', plain: 'Escriba la palabra sencilla.' },
  waivers: { missing: 'Algunas advertencias piden antes un motivo: %{count}.' },
  reference: {
    id: 'Use un identificador corto: letras, cifras y guiones, como r1.',
    text: 'Describa la fuente.',
    url: 'Dé una dirección web completa que empiece por https://',
  },
  at: {
    past: 'Elija una hora futura.',
    missing: 'Elija cuándo.',
    unused: 'Este paso ocurre enseguida: no indique hora.',
    notLive: 'Solo un artículo publicado se corrige a una hora. Programe este en su lugar.',
    afterEnd: 'Elija una hora anterior a la retirada del artículo, o anule antes ese plan.',
    beforeStart: 'Elija una hora posterior a la publicación de la versión en espera, o anule antes ese plan.',
  },
  to: {
    unapproved: 'Nadie más que su autor ha aprobado este texto. Pida a un colega que lo lea y lo apruebe.',
  },
  approvedById: {
    author: 'Usted comenzó este artículo: pida a un colega que lo apruebe.',
    writer: 'Usted escribió esta versión: pida a un colega que la apruebe.',
  },
  plan: { none: 'No hay nada programado que anular.' },
  comment: {
    missing: 'Escriba primero el comentario.',
    gone: 'El comentario al que responde ya no está.',
    answer: 'Una respuesta se resuelve con el comentario al que pertenece.',
    answered: 'Este comentario ya tiene respuesta. Resuélvalo en lugar de eliminarlo.',
  },
};
