/** Messages of a visit as the desk sees them, and what patients answer by their link. */
export const letters = {
  asMail: 'As the mail looks',
  mailFrame: 'The mail “%{subject}”',
  calendar: 'Calendar file',
  again: 'Send again',
  sending: 'It is on its way again.',
  visit: {
    asked: 'The patient asked for another time',
    suits: 'Would suit: %{times}',
    openDay: 'Open that day',
    answered: 'Answered, the visit stays',
    done: 'The patient has been answered.',
    byLink: 'By the link of their visit',
    confirmed: 'The patient confirmed the visit',
  },
  templates: {
    automatic: 'The desk sends this mail by itself.',
    off: 'Turned off, this mail is not sent to anybody.',
    isOff: 'This mail is turned off: no patient gets it.',
    frame: 'What to do in an emergency, the phone and the hours are put below by itself.',
    text: 'As text',
  },
  settings: {
    title: 'Visits',
    reminder: 'Hours before a visit at which the patient is reminded by mail. 0 sends no reminders.',
    kept: 'Minutes for which a time that came free is kept for somebody who waits.',
  },
};
