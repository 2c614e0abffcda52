/** Figures, for managers. */
export const reports = {
  span: 'Received in the last',
  days: '%{days} days',
  failed: 'The figures could not be read. Try again.',
  flags: {
    title: 'Words to read first: figures',
    lead: 'How often each phrase of the lists was marked in a request, and how often whoever read it said that it meant something else. For pruning the lists with a clinician; it judges no request. Lists now: %{version}.',
    none: 'No phrase was marked in these days.',
    columns: {
      phrase: 'Phrase',
      group: 'Group',
      shown: 'Requests it was marked in',
      falseAlarms: 'Meant something else',
      share: 'Share',
      source: 'Source',
      version: 'Lists',
    },
  },
  reading: {
    title: 'Reading settings: figures',
    lead: 'How often each setting was chosen on the public pages and in the staff app. Counted by day, with nothing about who chose it.',
    none: 'Nothing was chosen in these days.',
    setting: 'Setting',
    uses: 'Chosen',
  },
};
