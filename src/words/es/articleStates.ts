import type { articleStates as english } from '#words/en/articleStates.ts';

export const articleStates: typeof english = {
  settings: {
    title: 'Artículos',
    approval: 'No se publica nada que solo su autor haya aprobado o firmado.',
  },
};
