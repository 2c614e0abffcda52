import type { reports as english } from '#words/en/reports.ts';

/** Cifras, para la gerencia. */
export const reports: typeof english = {
  span: 'Recibidas en los últimos',
  days: '%{days} días',
  failed: 'No se pudieron leer las cifras. Inténtelo de nuevo.',
  flags: {
    title: 'Palabras que leer primero: cifras',
    lead: 'Cuántas veces se marcó cada frase de las listas en una solicitud, y cuántas veces quien la leyó dijo que significaba otra cosa. Sirve para depurar las listas con un profesional clínico; no juzga ninguna solicitud. Listas actuales: %{version}.',
    none: 'En estos días no se marcó ninguna frase.',
    columns: {
      phrase: 'Frase',
      group: 'Grupo',
      shown: 'Solicitudes en que se marcó',
      falseAlarms: 'Significaba otra cosa',
      share: 'Proporción',
      source: 'Fuente',
      version: 'Listas',
    },
  },
  reading: {
    title: 'Ajustes de lectura: cifras',
    lead: 'Cuántas veces se eligió cada ajuste en las páginas públicas y en la aplicación del personal. Se cuenta por día, sin nada sobre quién lo eligió.',
    none: 'No se eligió nada en estos días.',
    setting: 'Ajuste',
    uses: 'Elegido',
  },
};
