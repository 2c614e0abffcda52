/** Where an article stands for readers: its addresses, what links to it, who comes from it. */
export const articleReach = {
  few: 'fewer than %{count}',
  impact: {
    unpublish: {
      title: 'Take this article off the site?',
      lead: 'Readers who come to /site/articles/%{before} will no longer find it.',
      submit: 'Take it off the site',
    },
    archive: {
      title: 'Retire this article?',
      lead: 'Readers who come to /site/articles/%{before} will be told that it was withdrawn, and what to read instead.',
      submit: 'Retire it',
    },
    address: {
      title: 'Give this article another address?',
      lead: 'Readers find it at /site/articles/%{after} from then on; /site/articles/%{before} leads them there.',
      submit: 'Use the new address',
    },
    figures:
      'In the last 90 days: %{requests} requests came from it, %{bookings} bookings, and it was read %{reads} times.',
    links: 'One article links to it: |||| %{smart_count} articles link to it:',
    noLinks: 'No other article links to it.',
    inLive: '(readers see the link)',
    inDraft: '(in its draft)',
    unknown: 'What links here could not be looked up. You can go on all the same.',
  },
};
