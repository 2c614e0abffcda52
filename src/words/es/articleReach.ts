import type { articleReach as en } from '#words/en/articleReach.ts';

/** Dónde está un artículo para quien lee: sus direcciones, qué lleva a él, quién llega desde él. */
export const articleReach: typeof en = {
  few: 'menos de %{count}',
  impact: {
    unpublish: {
      title: '¿Quitar este artículo del sitio?',
      lead: 'Quien llegue a /site/articles/%{before} ya no lo encontrará.',
      submit: 'Quitarlo del sitio',
    },
    archive: {
      title: '¿Retirar este artículo?',
      lead: 'A quien llegue a /site/articles/%{before} se le dirá que fue retirado y qué leer en su lugar.',
      submit: 'Retirarlo',
    },
    address: {
      title: '¿Dar otra dirección a este artículo?',
      lead: 'Desde entonces estará en /site/articles/%{after}; /site/articles/%{before} llevará hasta allí.',
      submit: 'Usar la dirección nueva',
    },
    figures:
      'En los últimos 90 días: %{requests} solicitudes llegaron desde él, %{bookings} reservas, y se leyó %{reads} veces.',
    links: 'Un artículo enlaza a él: |||| %{smart_count} artículos enlazan a él:',
    noLinks: 'Ningún otro artículo enlaza a él.',
    inLive: '(quien lee ve el enlace)',
    inDraft: '(en su borrador)',
    unknown: 'No se pudo comprobar qué enlaza aquí. Puede seguir de todos modos.',
  },
};
