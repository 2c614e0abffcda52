import type { checking as english } from '#words/en/checking.ts';

/** Las pantallas de las comprobaciones: el panel, el diálogo al publicar, el informe, el glosario. */
export const checking: typeof english = {
  failed: 'No se pudieron cargar las comprobaciones. Al publicar, el texto se comprueba igualmente.',
  none: 'Las comprobaciones no encontraron nada.',
  show: 'Mostrar',
  repair: 'Arreglar',
  answers: {
    decorative: 'Es decorativa',
    noWords: 'No tiene palabras',
    wordsInPage: 'Están en el texto',
    captioned: 'Tiene subtítulos',
  },
  more: '%{smart_count} más de esta clase. |||| %{smart_count} más de esta clase.',
  levels: { error: 'Errores', warning: 'Advertencias', advice: 'Consejos' },
  hints: {
    error: 'Impiden publicar.',
    warning: 'Conviene arreglarlas; un consejo médico necesita un motivo para cada una que quede.',
    advice: 'Para tenerlos en cuenta, o no.',
  },
  counts: {
    error: '%{smart_count} error |||| %{smart_count} errores',
    warning: '%{smart_count} advertencia |||| %{smart_count} advertencias',
    advice: '%{smart_count} consejo |||| %{smart_count} consejos',
  },
  margin: { label: 'Hallazgos junto al texto', error: 'Error', warning: 'Advertencia', advice: 'Consejo' },
  publish: {
    lead: 'Se verá el texto tal como se guardó por última vez.',
    unknown: 'Aquí no se pudieron cargar las comprobaciones; el servidor comprueba el texto al seguir.',
    clear: 'Las comprobaciones no encontraron nada que lo impida.',
    stopped: '%{smart_count} error lo impide |||| %{smart_count} errores lo impiden',
    warned: '%{smart_count} advertencia |||| %{smart_count} advertencias',
    reasons: 'Dé un motivo para cada una, o uno para todas. Se guardan con esta versión.',
    oneReason: 'Diga por qué queda. Se guarda con esta versión.',
    noReasons: 'Puede seguir.',
    reason: 'Por qué queda: %{rule}',
    forAll: 'Un motivo para todas',
    axe: 'axe está mirando la página terminada…',
    axeClear: 'axe no encontró nada en la página terminada.',
    axeFound: 'axe encontró además esto |||| axe encontró además estos',
  },
  report: {
    open: 'Lo que encontraron las comprobaciones',
    title: 'Lo que las comprobaciones encontraron en la biblioteca',
    lead: 'De %{articles} artículos, %{errors} tienen errores y %{warnings} advertencias. Cada número abre sus artículos.',
    failed: 'No se pudo cargar. Inténtelo de nuevo en un momento.',
    none: 'Las comprobaciones no encontraron nada en ningún artículo.',
    columns: {
      rule: 'Regla',
      level: 'Nivel',
      count: 'Veces',
      articleCount: 'Artículos',
      first: 'Sobre todo en',
    },
    opens: '%{smart_count} artículo con «%{rule}» |||| %{smart_count} artículos con «%{rule}»',
    back: 'A los artículos',
  },
  glossary: {
    add: 'Añadir un término',
    help: 'Donde un término va antes que su palabra sencilla, las comprobaciones lo dicen.',
    fields: { term: 'Término', plain: 'Palabra sencilla', language: 'Idioma' },
    delete: 'Quitar el término',
  },
  settings: {
    reviewMonths: 'A más tardar tras tantos meses, un consejo médico se vuelve a leer.',
    knownAbbreviations: 'Separadas por comas. De estas, las comprobaciones no piden explicación.',
  },
};
