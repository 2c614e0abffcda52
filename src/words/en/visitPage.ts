/** The page a patient's link opens: their visit, or a time kept for them. */
export const visitPage = {
  title: 'Your visit',
  offerTitle: 'A time for you',
  when: 'When',
  where: 'Where',
  provider: 'With',
  arrive: 'Please arrive at',
  preparation: 'How to prepare',
  phone: 'Phone',
  byVideo: 'By video',
  zone: '%{city} time',
  confirmed: 'Thank you. You have confirmed that you will come.',
  moveAsked:
    'You asked us for another time. This visit stands until we have agreed on another one. We will call you during clinic hours.',
  confirm: { title: 'Will you come?', button: 'Yes, I will come' },
  move: {
    title: 'Ask for another time',
    again: 'Say more about another time',
    lead: 'We call you to agree on it. Until then this visit stands.',
    days: 'Days and times that would suit you',
    note: 'What should we know?',
    hint: 'Up to 500 characters. Please write nothing about your health here.',
    button: 'Ask for another time',
  },
  cancel: {
    title: 'Cancel this visit',
    lead: 'The time is given to somebody else, and cannot be taken back here.',
    reason: 'Why do you cancel?',
    hint: 'Up to 500 characters. A few words are enough.',
    button: 'Cancel this visit',
  },
  offer: {
    lead: 'This time has come free, and we keep it for you until %{until}.',
    take: 'Would you like to have it?',
    accept: 'Yes, book this time',
    decline: 'No, thank you',
    declineHint: 'If you leave it, you stay on the waiting list.',
    taken: 'Thank you. This time is yours.',
  },
  over: {
    past: {
      title: 'This visit is over',
      text: 'Its time has passed, so nothing can be changed here. If you need us, call %{phone}.',
    },
    here: {
      title: 'We know that you are here',
      text: 'You have been welcomed for this visit, so nothing can be changed here. Ask at the desk, or call %{phone}.',
    },
    cancelled: {
      title: 'This visit is cancelled',
      text: 'Please do not come at that time. If you need another appointment, or did not expect this, call us at %{phone}.',
    },
    offer: {
      title: 'This time is no longer kept for you',
      text: 'It was answered, or its time ran out. If you are on our waiting list, you still are. Questions? Call us at %{phone}.',
    },
  },
  bad: {
    title: 'This link does not open anything',
    text: 'It may be cut off, mistyped or too old. Nothing is wrong with your visit. Open the newest message we sent you, or call us at %{phone}.',
  },
  trouble: {
    again: 'Please press the button once more.',
    changed: 'This visit has changed in the meantime. Look at it as it now stands, then choose again.',
    refused: 'This could not be done here. Please call us at %{phone}, and we will do it with you.',
    tooMany: 'That was very often in a short time. Wait about %{seconds} seconds, or call us at %{phone}.',
  },
  required: 'required',
  optional: 'optional',
};
