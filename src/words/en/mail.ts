/** Mails the desk writes by itself: the receipt to a patient, and alarms to the duty address. */
export const mail = {
  receipt: {
    subject: 'We have your request %{reference}',
    notWatched: 'Requests and this mailbox are read during clinic hours only.',
    notYou: 'If you did not ask for an appointment, you can ignore this message.',
  },
  unread: {
    subject: 'Urgent words unread: request %{reference}',
    text: 'Request %{reference} (%{location}) holds urgent words that nobody has marked as read. It came on %{since}.',
    open: 'Open it:',
  },
  overdue: {
    subject: 'Overdue requests: %{count} (%{location})',
    text: 'Open requests of %{location} past their due time: %{count}. Past it by %{minutes} minutes or more since the last alarm: %{fresh}.',
    open: 'Open the list:',
  },
  zone: '%{city} time',
};
