/** What stands around the mails the desk writes by itself, and alarms to the duty address. */
export const mail = {
  notWatched: 'Requests and this mailbox are read during clinic hours only.',
  openVisit: 'Open your visit page',
  byVideo: 'By video',
  calendar: {
    summary: 'Appointment at %{clinic}',
    arrive: 'Please arrive at %{time}.',
    call: 'Phone: %{phone}',
  },
  /** One of several visits in a mail. */
  visit: { arrive: 'arrive at %{time}', before: 'before: %{when}' },
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
