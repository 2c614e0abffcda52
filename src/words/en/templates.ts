const end = `If this is an emergency, call 911 or go to the nearest emergency room. In a mental health crisis, call or text 988 at any hour. This mailbox is read during clinic hours only.

{{staff}}
{{clinic}}, {{location}}`;

/**
 * What a front desk writes and says again and again, as it stands until the clinic rewrites it. No template names a
 * condition, and the voicemail not even the clinic: others may listen.
 */
export const templates = {
  'could-not-reach-you': {
    subject: 'We could not reach you by phone',
    body: `Hello {{firstName}} {{lastName}},

We tried to call you about your request {{reference}} and could not reach you. No time is booked yet.

Please call us at {{phone}} when it suits you, or answer this message with a good time and number to call. We will also try again.

${end}`,
  },
  'please-call-back': {
    subject: 'Please call us about your request',
    body: `Hello {{firstName}} {{lastName}},

Please call us at {{phone}} about your request {{reference}}. It takes about five minutes, and we can agree on a time while you are on the phone.

${end}`,
  },
  'question-about-your-request': {
    subject: 'A question about your request',
    body: `Hello {{firstName}} {{lastName}},

Thank you for your request {{reference}}. Before we can offer you a time we have one question. It is easier to talk about on the phone than in writing: please call us at {{phone}}, or tell us when we may call you.

Please do not send anything about your health by e-mail.

${end}`,
  },
  'records-or-referral-needed': {
    subject: 'What we need before we can book your visit',
    body: `Hello {{firstName}} {{lastName}},

Thank you for your request {{reference}}. Before we can book your visit we need your referral or your earlier records. Please ask the office that has them to send them to us, or call us at {{phone}} and we will help you ask.

Please do not send records by e-mail.

${end}`,
  },
  'voicemail-script': {
    subject: 'Voicemail, to be read aloud',
    body: `Hello, my name is {{staff}}, with a message for {{firstName}} {{lastName}}. Please call me back at {{phone}}. Again, that is {{phone}}. If this is an emergency, please hang up and call 911. Thank you.`,
  },
  'waiting-list': {
    subject: 'You are on our waiting list',
    body: `Hello {{firstName}} {{lastName}},

There is no time right now that fits your request {{reference}}, so we put you on the waiting list of {{location}}. We will call you as soon as a time opens; you do not need to do anything.

If your phone number changes, or you no longer need the visit, please call us at {{phone}}. If you feel worse while you wait, call us too.

${end}`,
  },
};

/** What the desk calls them. */
export const templateNames: Record<keyof typeof templates, string> = {
  'could-not-reach-you': 'Could not reach you',
  'please-call-back': 'Please call back',
  'question-about-your-request': 'Question about your request',
  'records-or-referral-needed': 'Records or referral needed',
  'voicemail-script': 'Voicemail script',
  'waiting-list': 'On the waiting list',
};
