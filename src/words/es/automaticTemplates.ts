import type { automaticTemplates as english } from '#words/en/automaticTemplates.ts';

const visit = `{{when}}
{{provider}}
{{location}}
{{address}}`;

const manage = `Para confirmar, pedir otra hora o cancelar, abra la página de su cita. No necesita contraseña, así que no la comparta.
{{link}}

También puede llamarnos al {{phone}}.`;

const visits = `{{location}}
{{address}}

{{visits}}`;

export const automaticTemplates: typeof english = {
  receipt: {
    subject: 'Tenemos su solicitud {{reference}}',
    body: `Gracias. Tenemos su solicitud. Alguien de la clínica le llamará en el horario de la clínica para encontrar una hora juntos. Todavía no hay ninguna hora reservada.

Su referencia: {{reference}}

Si usted no pidió una cita, puede ignorar este mensaje.`,
  },
  confirmation: {
    subject: 'Su cita está reservada',
    body: `Hola, {{firstName}}:

Su cita está reservada:

${visit}

Hora de llegada: {{arrive}}.

Cómo prepararse: {{preparation}}

${manage}`,
  },
  change: {
    subject: 'Su cita ha cambiado',
    body: `Hola, {{firstName}}:

Su cita ha cambiado. Ahora es:

${visit}

Hora de llegada: {{arrive}}.

Antes era: {{before}}. Por favor, no venga a esa hora.

Cómo prepararse: {{preparation}}

${manage}`,
  },
  cancellation: {
    subject: 'Su cita está cancelada',
    body: `Hola, {{firstName}}:

Esta cita está cancelada:

${visit}

Por favor, no venga a esa hora. Si necesita otra cita, o si no esperaba este aviso, llámenos al {{phone}}.`,
  },
  reminder: {
    subject: 'Su cita se acerca',
    body: `Hola, {{firstName}}:

Le recordamos su cita:

${visit}

Hora de llegada: {{arrive}}.

Cómo prepararse: {{preparation}}

${manage}`,
  },
  offer: {
    subject: 'Se ha liberado una hora',
    body: `Hola, {{firstName}}:

Usted está en nuestra lista de espera, y se ha liberado esta hora:

${visit}

Se la guardamos hasta {{until}}. Abra esta página para tomarla o para dejarla a otra persona:
{{link}}

También puede llamarnos al {{phone}}. Si la deja, sigue en la lista de espera.`,
  },
  'series-confirmation': {
    subject: 'Sus citas están reservadas',
    body: `Hola, {{firstName}}:

Sus citas están reservadas:

${visits}

Cómo prepararse cada vez: {{preparation}}

Para confirmar, pedir otra hora o cancelar, abra la página de esa cita. No necesita contraseña, así que no la comparta.

También puede llamarnos al {{phone}}.`,
  },
  'series-change': {
    subject: 'Sus citas han cambiado',
    body: `Hola, {{firstName}}:

Varias de sus citas han cambiado. Ahora son:

${visits}

Por favor, no venga a las horas de antes.

Cómo prepararse cada vez: {{preparation}}

Para confirmar, pedir otra hora o cancelar, abra la página de esa cita. No necesita contraseña, así que no la comparta.

También puede llamarnos al {{phone}}.`,
  },
  'series-cancellation': {
    subject: 'Sus citas están canceladas',
    body: `Hola, {{firstName}}:

Estas citas están canceladas:

${visits}

Por favor, no venga a esas horas. Si necesita otra cita, o si no esperaba este aviso, llámenos al {{phone}}.`,
  },
};
