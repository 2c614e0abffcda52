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
  /** To whoever works on articles. */
  articles: {
    'review-asked': {
      subject: 'Please review: %{title}',
      text: '%{name} asks you to read and sign the article “%{title}”.',
    },
    'sent-back': {
      subject: 'Sent back: %{title}',
      text: '%{name} has sent the article “%{title}” back, unsigned. What is to be changed stands beside it.',
    },
    'publishing-held': {
      subject: 'Did not go live: %{title}',
      text: 'The article “%{title}” was to go live by now. Errors that were not there when it was planned stopped it; what readers see is unchanged. Mend them and publish, or choose another time.',
    },
    'review-due': {
      subject: 'Reviews due: %{count}',
      text: 'These articles are due to be read again since %{day}:',
    },
    open: 'Open it:',
    openAll: 'Open the list:',
    someone: 'A colleague',
  },
  zone: '%{city} time',
};
