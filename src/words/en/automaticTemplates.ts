import type { AutomaticMail } from '#domain/automaticMails.ts';

interface Template {
  subject: string;
  body: string;
}

const visit = `{{when}}
{{provider}}
{{location}}
{{address}}`;

const manage = `To confirm, to ask for another time or to cancel, open your visit page. It needs no password, so please do not pass it on.
{{link}}

You can also call us at {{phone}}.`;

const visits = `{{location}}
{{address}}

{{visits}}`;

/** The mails the desk writes by itself, as they stand until the clinic rewrites them. The emergency note is put below each. */
export const automaticTemplates: Record<AutomaticMail, Template> = {
  receipt: {
    subject: 'We have your request {{reference}}',
    body: `Thank you. We have your request. Someone from the clinic will call you during clinic hours to find a time together. No time is booked yet.

Your reference: {{reference}}

If you did not ask for an appointment, you can ignore this message.`,
  },
  confirmation: {
    subject: 'Your appointment is booked',
    body: `Hello {{firstName}},

Your appointment is booked:

${visit}

Please arrive at {{arrive}}.

How to prepare: {{preparation}}

${manage}`,
  },
  change: {
    subject: 'Your appointment has changed',
    body: `Hello {{firstName}},

Your appointment has changed. It is now:

${visit}

Please arrive at {{arrive}}.

It was before: {{before}}. Please do not come at that time.

How to prepare: {{preparation}}

${manage}`,
  },
  cancellation: {
    subject: 'Your appointment is cancelled',
    body: `Hello {{firstName}},

This appointment is cancelled:

${visit}

Please do not come at that time. If you need another appointment, or did not expect this, call us at {{phone}}.`,
  },
  reminder: {
    subject: 'Your appointment is coming up',
    body: `Hello {{firstName}},

This is a reminder of your appointment:

${visit}

Please arrive at {{arrive}}.

How to prepare: {{preparation}}

${manage}`,
  },
  offer: {
    subject: 'A time has come free',
    body: `Hello {{firstName}},

You are on our waiting list, and this time has come free:

${visit}

We keep it for you until {{until}}. Open this page to take it or to leave it to somebody else:
{{link}}

You can also call us at {{phone}}. If you leave it, you stay on the waiting list.`,
  },
  'series-confirmation': {
    subject: 'Your appointments are booked',
    body: `Hello {{firstName}},

Your appointments are booked:

${visits}

How to prepare each time: {{preparation}}

To confirm, to ask for another time or to cancel, open the page of that visit. It needs no password, so please do not pass it on.

You can also call us at {{phone}}.`,
  },
  'series-change': {
    subject: 'Your appointments have changed',
    body: `Hello {{firstName}},

Several of your appointments have changed. They are now:

${visits}

Please do not come at the times before.

How to prepare each time: {{preparation}}

To confirm, to ask for another time or to cancel, open the page of that visit. It needs no password, so please do not pass it on.

You can also call us at {{phone}}.`,
  },
  'series-cancellation': {
    subject: 'Your appointments are cancelled',
    body: `Hello {{firstName}},

These appointments are cancelled:

${visits}

Please do not come at those times. If you need another appointment, or did not expect this, call us at {{phone}}.`,
  },
};

/** What the desk calls them. */
export const automaticTemplateNames: Record<AutomaticMail, string> = {
  receipt: 'By itself: request received',
  confirmation: 'By itself: visit booked',
  change: 'By itself: visit changed',
  cancellation: 'By itself: visit cancelled',
  reminder: 'By itself: reminder of a visit',
  offer: 'By itself: a time came free',
  'series-confirmation': 'By itself: series of visits booked',
  'series-change': 'By itself: series of visits changed',
  'series-cancellation': 'By itself: series of visits cancelled',
};
