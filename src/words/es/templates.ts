import type { templates as english } from '#words/en/templates.ts';

const end = `Si es una emergencia, llame al 911 o vaya a la sala de emergencias más cercana. En una crisis de salud mental, llame o envíe un mensaje al 988 a cualquier hora. Este buzón se lee solo en el horario de la clínica.

{{staff}}
{{clinic}}, {{location}}`;

export const templates: typeof english = {
  'could-not-reach-you': {
    subject: 'No pudimos comunicarnos con usted por teléfono',
    body: `Hola, {{firstName}} {{lastName}}:

Le llamamos por su solicitud {{reference}} y no pudimos comunicarnos con usted. Todavía no hay ninguna cita reservada.

Llámenos al {{phone}} cuando le convenga, o responda a este mensaje con un número y una buena hora para llamarle. Nosotros también volveremos a intentarlo.

${end}`,
  },
  'please-call-back': {
    subject: 'Por favor, llámenos por su solicitud',
    body: `Hola, {{firstName}} {{lastName}}:

Por favor, llámenos al {{phone}} por su solicitud {{reference}}. Toma unos cinco minutos, y podemos acordar una hora durante la llamada.

${end}`,
  },
  'question-about-your-request': {
    subject: 'Una pregunta sobre su solicitud',
    body: `Hola, {{firstName}} {{lastName}}:

Gracias por su solicitud {{reference}}. Antes de ofrecerle una hora tenemos una pregunta. Es más fácil hablarlo por teléfono que por escrito: llámenos al {{phone}}, o díganos cuándo podemos llamarle.

Por favor, no envíe nada sobre su salud por correo electrónico.

${end}`,
  },
  'records-or-referral-needed': {
    subject: 'Lo que necesitamos antes de reservar su visita',
    body: `Hola, {{firstName}} {{lastName}}:

Gracias por su solicitud {{reference}}. Antes de reservar su visita necesitamos su remisión o su historial anterior. Pida al consultorio que los tenga que nos los envíe, o llámenos al {{phone}} y le ayudaremos a pedirlos.

Por favor, no envíe su historial por correo electrónico.

${end}`,
  },
  'voicemail-script': {
    subject: 'Mensaje de voz, para leer en voz alta',
    body: `Hola, mi nombre es {{staff}} y tengo un mensaje para {{firstName}} {{lastName}}. Por favor, devuélvame la llamada al {{phone}}. Repito: {{phone}}. Si es una emergencia, cuelgue y llame al 911. Gracias.`,
  },
  'waiting-list': {
    subject: 'Está en nuestra lista de espera',
    body: `Hola, {{firstName}} {{lastName}}:

Por ahora no hay ninguna hora que convenga a su solicitud {{reference}}, así que la pusimos en la lista de espera de {{location}}. Le llamaremos en cuanto se abra una hora; no tiene que hacer nada.

Si cambia su número de teléfono, o si ya no necesita la visita, llámenos al {{phone}}. Si se siente peor mientras espera, llámenos también.

${end}`,
  },
};
