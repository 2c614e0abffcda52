import type { articleReview as english } from '#words/en/articleReview.ts';

export const articleReview: typeof english = {
  faults: {
    own: {
      author: 'Usted empezó este artículo: debe firmarlo otra persona.',
      writer: 'Usted escribió esta versión: debe firmarla otra persona.',
    },
    author: 'Quien empezó el artículo no puede revisarlo. Elija a otro profesional.',
    signed: 'Este texto ya está firmado tal como está. Reléalo en su lugar.',
    unsigned: 'Este texto no está firmado tal como está. Fírmelo primero.',
    unticked: 'Cambios que nadie ha marcado: %{count} (%{changes}).',
    unattested: 'Indique que ha releído el texto.',
    past: 'Elija un día posterior a hoy.',
    late: 'La próxima revisión puede estar, como mucho, a %{months} meses.',
    evidenceLater: 'Elija un día que ya haya llegado.',
    nothingAsked: 'Aquí no hay nada pendiente de revisión.',
    neverSigned: 'No hay una versión firmada a la que volver, o el artículo no está publicado.',
    datesChanged:
      'Algunos de estos artículos han cambiado mientras tanto. No se ha guardado nada; vuelva a mirar y decida.',
  },
};
