import type { articlePage as english } from '#words/en/articlePage.ts';
import { articles } from './articles.ts';

/** La página de un artículo: lo que rodea su texto. */
export const articlePage: typeof english = {
  outline: { label: 'Esquema', none: 'Todavía no hay títulos.', empty: 'Título sin palabras' },
  panels: {
    label: 'Junto al texto',
    plain: '%{panel}',
    faulty: '%{panel} (!)',
    counted: '%{panel} (%{count})',
    checks: 'Controles',
    review: 'Revisión',
    comments: 'Comentarios',
    history: 'Historial',
    details: 'Detalles',
  },
  nothingYet: {
    checks: 'Todavía no se encontró nada.',
    review: 'Todavía no se pidió la revisión de ningún profesional clínico.',
    comments: 'Todavía no hay comentarios.',
    history: 'Todavía no hay versiones anteriores.',
  },
  top: { otherMoves: 'Otros pasos' },
  kinds: {
    condition: 'Una enfermedad',
    symptom: 'Un síntoma',
    treatment: 'Un tratamiento',
    visit: 'Una visita a la clínica',
    clinic: 'La clínica',
  },
  details: {
    kind: 'De qué trata',
    kindHelp: 'Enfermedades, síntomas y tratamientos necesitan la firma de un profesional clínico.',
    topics: 'Temas',
    topicsHelp: 'Hasta diez; Intro termina cada uno.',
    translationOf: 'Traducción de',
    translationOfHelp: 'El mismo artículo en el otro idioma.',
    reviewer: 'Revisión clínica de',
    reviewerHelp: 'El nombre que aparece bajo el texto cuando lo ha firmado.',
    nobody: 'Nadie todavía',
    evidenceAt: 'Evidencia consultada hasta',
    evidenceAtHelp: 'El día de la búsqueda más reciente de estudios.',
    disclosure: 'Intereses y financiación',
    disclosureHelp: 'Quién pagó y a qué intereses afecta; «Ninguno» si no los hay.',
    createdAt: 'Comenzado',
  },
};

const { details } = articlePage;

/** Sus campos, donde se habla de ellos en otro lugar. */
export const articleFields = {
  ...articles.fields,
  kind: details.kind,
  topics: details.topics,
  translationOf: details.translationOf,
  reviewerId: details.reviewer,
  evidenceAt: details.evidenceAt,
  disclosure: details.disclosure,
};
