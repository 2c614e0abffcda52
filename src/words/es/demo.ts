import type { demo as english } from '#words/en/demo.ts';

export const demo: typeof english = {
  note: 'Demostración: todo queda en esta pestaña y al recargar se empieza de nuevo.',
  publicPages: 'Páginas públicas',
  close: 'Cerrar',
};
