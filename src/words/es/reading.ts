import type { reading as en } from '#words/en/reading.ts';

/** Los ajustes de lectura, en las páginas públicas y en la aplicación del personal. */
export const reading: typeof en = {
  open: 'Ajustes de lectura',
  lead: 'Ponga la página como le guste leerla. Se guarda en este navegador, para las páginas de esta clínica. Contamos cuántas veces se elige un ajuste, nunca quién.',
  settings: {
    textSize: {
      label: 'Tamaño del texto',
      values: { 100: '100 %', 112: '112 %', 125: '125 %', 150: '150 %', 175: '175 %', 200: '200 %' },
    },
    spacing: {
      label: 'Espaciado',
      values: { site: 'Como está', wide: 'Amplio', wider: 'Más amplio' },
    },
    colors: {
      label: 'Colores',
      values: {
        device: 'Como mi dispositivo',
        light: 'Claros',
        dark: 'Oscuros',
        contrast: 'Alto contraste',
        cream: 'Papel crema',
      },
    },
    motion: {
      label: 'Movimiento',
      values: { device: 'Como mi dispositivo', reduce: 'Menos', pause: 'Ninguno' },
    },
    links: { label: 'Enlaces', values: { site: 'Como están', underline: 'Siempre subrayados' } },
    focus: { label: 'Dónde está el teclado', values: { site: 'Como está', strong: 'Contorno fuerte' } },
    lines: { label: 'Líneas', values: { site: 'Como están', short: 'Cortas, a la izquierda' } },
    typeface: {
      label: 'Tipo de letra',
      values: { site: 'Como está', plain: 'Sencilla', dyslexic: 'OpenDyslexic' },
    },
  },
  typefaceHelp:
    'Es cuestión de gusto: los estudios no han hallado una letra que facilite la lectura a todo el mundo.',
  changed: '%{setting}: %{value}',
  reset: 'Restablecer todo',
  wasReset: 'Todo está como al principio.',
  close: 'Cerrar',
  device:
    'Su navegador y su dispositivo también tienen estos ajustes, para todas las páginas: amplíe con Ctrl y +, y busque «Accesibilidad» o «Pantalla».',
  otherWays: 'Qué pretendemos, otro formato o una cita por teléfono',
};
