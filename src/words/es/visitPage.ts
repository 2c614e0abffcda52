import type { visitPage as english } from '#words/en/visitPage.ts';

export const visitPage: typeof english = {
  title: 'Su cita',
  offerTitle: 'Una hora para usted',
  when: 'Cuándo',
  where: 'Dónde',
  provider: 'Con',
  arrive: 'Hora de llegada',
  preparation: 'Cómo prepararse',
  phone: 'Teléfono',
  byVideo: 'Por video',
  zone: 'hora de %{city}',
  confirmed: 'Gracias. Usted ha confirmado que vendrá.',
  moveAsked:
    'Usted nos pidió otra hora. Esta cita sigue en pie hasta que acordemos otra. Le llamaremos en el horario de la clínica.',
  confirm: { title: '¿Vendrá?', button: 'Sí, vendré' },
  move: {
    title: 'Pedir otra hora',
    again: 'Decir algo más sobre otra hora',
    lead: 'Le llamamos para acordarla. Hasta entonces esta cita sigue en pie.',
    days: 'Días y horas que le convendrían',
    note: '¿Qué debemos saber?',
    hint: 'Hasta 500 caracteres. Por favor, no escriba aquí nada sobre su salud.',
    button: 'Pedir otra hora',
  },
  cancel: {
    title: 'Cancelar esta cita',
    lead: 'La hora se da a otra persona y aquí no se puede recuperar.',
    reason: '¿Por qué cancela?',
    hint: 'Hasta 500 caracteres. Bastan unas palabras.',
    button: 'Cancelar esta cita',
  },
  offer: {
    lead: 'Esta hora se ha liberado, y se la guardamos hasta %{until}.',
    take: '¿Quiere tomarla?',
    accept: 'Sí, reservar esta hora',
    decline: 'No, gracias',
    declineHint: 'Si la deja, sigue en la lista de espera.',
    taken: 'Gracias. Esta hora es suya.',
  },
  over: {
    past: {
      title: 'Esta cita ya pasó',
      text: 'Su hora ha pasado, así que aquí no se puede cambiar nada. Si nos necesita, llame al %{phone}.',
    },
    here: {
      title: 'Sabemos que está aquí',
      text: 'Ya le recibimos para esta cita, así que aquí no se puede cambiar nada. Pregunte en la recepción o llame al %{phone}.',
    },
    cancelled: {
      title: 'Esta cita está cancelada',
      text: 'Por favor, no venga a esa hora. Si necesita otra cita, o si no esperaba esto, llámenos al %{phone}.',
    },
    offer: {
      title: 'Esta hora ya no está guardada para usted',
      text: 'Ya fue respondida o se acabó su plazo. Si está en nuestra lista de espera, sigue en ella. ¿Preguntas? Llámenos al %{phone}.',
    },
  },
  bad: {
    title: 'Este enlace no abre nada',
    text: 'Puede estar cortado, mal escrito o ser demasiado antiguo. No pasa nada con su cita. Abra el mensaje más reciente que le enviamos, o llámenos al %{phone}.',
  },
  trouble: {
    again: 'Por favor, pulse el botón una vez más.',
    changed: 'Esta cita ha cambiado mientras tanto. Mírela como está ahora y vuelva a elegir.',
    refused: 'No se pudo hacer aquí. Por favor, llámenos al %{phone} y lo haremos con usted.',
    tooMany: 'Fueron muchas veces en poco tiempo. Espere unos %{seconds} segundos, o llámenos al %{phone}.',
  },
  required: 'obligatorio',
  optional: 'opcional',
};
