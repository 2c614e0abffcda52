import type { mail as english } from '#words/en/mail.ts';

export const mail: typeof english = {
  notWatched: 'Las solicitudes y este buzón se leen solo en el horario de la clínica.',
  openVisit: 'Abrir la página de su cita',
  byVideo: 'Por video',
  calendar: {
    summary: 'Cita en %{clinic}',
    arrive: 'Hora de llegada: %{time}.',
    call: 'Teléfono: %{phone}',
  },
  visit: { arrive: 'llegada a las %{time}', before: 'antes: %{when}' },
  unread: {
    subject: 'Palabras urgentes sin leer: solicitud %{reference}',
    text: 'La solicitud %{reference} (%{location}) contiene palabras urgentes que nadie ha marcado como leídas. Llegó el %{since}.',
    open: 'Abrirla:',
  },
  overdue: {
    subject: 'Solicitudes vencidas: %{count} (%{location})',
    text: 'Solicitudes abiertas de %{location} con el plazo vencido: %{count}. Vencidas desde hace %{minutes} minutos o más, desde el último aviso: %{fresh}.',
    open: 'Abrir la lista:',
  },
  articles: {
    'review-asked': {
      subject: 'Para revisar: %{title}',
      text: '%{name} le pide que lea y firme el artículo «%{title}».',
    },
    'sent-back': {
      subject: 'Devuelto: %{title}',
      text: '%{name} ha devuelto el artículo «%{title}» sin firmar. Junto a él está lo que hay que cambiar.',
    },
    'publishing-held': {
      subject: 'No se publicó: %{title}',
      text: 'El artículo «%{title}» debía publicarse a esta hora. Lo detuvieron errores que no estaban cuando se programó; lo que ven los lectores no ha cambiado. Corríjalos y publique, o elija otra hora.',
    },
    'review-due': {
      subject: 'Revisiones pendientes: %{count}',
      text: 'Desde el %{day} toca volver a leer estos artículos:',
    },
    open: 'Abrirlo:',
    openAll: 'Abrir la lista:',
    someone: 'Un colega',
  },
  zone: 'hora de %{city}',
};
