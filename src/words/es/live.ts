import type { live as english } from '#words/en/live.ts';

export const live: typeof english = {
  connection: {
    lost: 'Sin conexión desde las %{time}; pueden faltar cambios de otras personas.',
    offline: 'Sin red desde las %{time}; pueden faltar cambios de otras personas.',
    back: 'De nuevo en línea y al día.',
  },
};
