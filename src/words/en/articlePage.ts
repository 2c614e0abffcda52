import { articles } from './articles.ts';

/** The page of one article: what stands around its text. */
export const articlePage = {
  outline: { label: 'Outline', none: 'No headings yet.', empty: 'Heading without words' },
  panels: {
    label: 'Beside the text',
    plain: '%{panel}',
    faulty: '%{panel} (!)',
    counted: '%{panel} (%{count})',
    checks: 'Checks',
    review: 'Review',
    comments: 'Comments',
    history: 'History',
    details: 'Details',
  },
  nothingYet: {
    checks: 'Nothing found yet.',
    review: 'No clinician has been asked for a review yet.',
    comments: 'No comments yet.',
    history: 'No earlier versions yet.',
  },
  top: { otherMoves: 'Other steps' },
  kinds: {
    condition: 'A condition',
    symptom: 'A symptom',
    treatment: 'A treatment',
    visit: 'A visit to the clinic',
    clinic: 'The clinic',
  },
  details: {
    kind: 'What it is about',
    kindHelp: 'Conditions, symptoms and treatments need a clinician’s signature.',
    topics: 'Topics',
    topicsHelp: 'Up to ten; Enter ends each.',
    translationOf: 'Translation of',
    translationOfHelp: 'The same article in the other language.',
    reviewer: 'Clinical reviewer',
    reviewerHelp: 'Whose name stands under the text once they have signed it.',
    nobody: 'Nobody yet',
    evidenceAt: 'Evidence looked through until',
    evidenceAtHelp: 'The day of the newest search for studies.',
    disclosure: 'Interests and funding',
    disclosureHelp: 'Who paid, whose interests it touches; “None” where there are none.',
    createdAt: 'Begun',
  },
};

const { details } = articlePage;

/** Its fields, where they are spoken of elsewhere. */
export const articleFields = {
  ...articles.fields,
  kind: details.kind,
  topics: details.topics,
  translationOf: details.translationOf,
  reviewerId: details.reviewer,
  evidenceAt: details.evidenceAt,
  disclosure: details.disclosure,
};
