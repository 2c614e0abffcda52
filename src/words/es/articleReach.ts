import type { articleReach as en } from '#words/en/articleReach.ts';

/** Dónde está un artículo para quien lee: sus direcciones, qué lleva a él, quién llega desde él. */
export const articleReach: typeof en = {
  few: 'menos de %{count}',
  addresses: {
    heading: 'Direcciones',
    none: 'Ninguna dirección anterior lleva aquí.',
    since: 'lleva aquí desde',
    free: 'Liberar',
    freeThis: 'Liberar la dirección %{slug}',
    freed: '%{slug} ya no lleva a ninguna parte; otro artículo puede usarla.',
  },
  links: {
    heading: 'Enlaces a otros sitios',
    summary:
      'Un enlace: %{broken} rotos, %{open} sin comprobar. |||| %{smart_count} enlaces: %{broken} rotos, %{open} sin comprobar.',
    check: 'Comprobar ahora',
    checking: 'Preguntando a los otros sitios…',
    outcomes: {
      gone: 'ya no está',
      failing: 'no responde bien',
      timeout: 'no respondió a tiempo',
      'unknown-host': 'lleva a un nombre que no existe',
      'not-public': 'no lleva a la red pública',
      redirects: 'lleva de una dirección a otra sin fin',
      insecure: 'tiene un certificado en el que no se puede confiar',
    },
  },
  reach: {
    heading: 'Alcance',
    total: 'En 13 semanas: leído %{reads} veces, %{requests} solicitudes, %{bookings} reservas.',
    none: 'Nadie ha visto aún este artículo.',
    failed: 'No se pudieron cargar las cifras.',
    chart: 'Lecturas por semana del %{from} al %{to}; la tabla tiene los números',
    perWeek: 'lecturas por semana',
    table: 'Como tabla',
    week: 'Semana del',
    reads: 'Leído',
    requests: 'Solicitudes',
    bookings: 'Reservas',
  },
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
