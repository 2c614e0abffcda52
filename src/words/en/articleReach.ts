/** Where an article stands for readers: its addresses, what links to it, who comes from it. */
export const articleReach = {
  few: 'fewer than %{count}',
  addresses: {
    heading: 'Addresses',
    none: 'No former address leads here.',
    since: 'leads here since',
    free: 'Free',
    freeThis: 'Free the address %{slug}',
    freed: '%{slug} leads nowhere now; another article may take it.',
  },
  links: {
    heading: 'Links to other sites',
    summary:
      'One link: %{broken} broken, %{open} not checked yet. |||| %{smart_count} links: %{broken} broken, %{open} not checked yet.',
    check: 'Check now',
    checking: 'Asking the other sites…',
    outcomes: {
      gone: 'is gone',
      failing: 'does not answer properly',
      timeout: 'did not answer in time',
      'unknown-host': 'leads to a name that does not exist',
      'not-public': 'does not lead into the public network',
      redirects: 'leads from one address to the next without an end',
      insecure: 'has a certificate that cannot be trusted',
    },
  },
  reach: {
    heading: 'Reach',
    total: 'In 13 weeks: read %{reads} times, %{requests} requests, %{bookings} bookings.',
    none: 'Readers have not seen this article yet.',
    failed: 'The figures could not be loaded.',
    chart: 'Readings by week from %{from} to %{to}; the table holds the numbers',
    perWeek: 'read per week',
    table: 'As a table',
    week: 'Week of',
    reads: 'Read',
    requests: 'Requests',
    bookings: 'Bookings',
  },
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
