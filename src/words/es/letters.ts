import type { letters as english } from '#words/en/letters.ts';

export const letters: typeof english = {
  asMail: 'Como se ve el correo',
  mailFrame: 'El correo «%{subject}»',
  calendar: 'Archivo de calendario',
  again: 'Enviar otra vez',
  sending: 'Está en camino otra vez.',
  visit: {
    asked: 'El paciente pidió otra hora',
    suits: 'Le convendría: %{times}',
    openDay: 'Abrir ese día',
    answered: 'Respondido, la cita queda',
    done: 'Se respondió al paciente.',
    byLink: 'Por el enlace de su cita',
    confirmed: 'El paciente confirmó la cita',
  },
  templates: {
    automatic: 'El sistema envía este correo por sí mismo.',
    off: 'Desactivado, este correo no se envía a nadie.',
    isOff: 'Este correo está desactivado: ningún paciente lo recibe.',
    frame: 'Debajo se ponen solos qué hacer en una emergencia, el teléfono y el horario.',
    text: 'Como texto',
  },
  settings: {
    title: 'Citas',
    reminder:
      'Horas antes de una cita a las que se recuerda por correo al paciente. 0 no envía recordatorios.',
    kept: 'Minutos durante los que se guarda una hora liberada para quien espera.',
  },
};
