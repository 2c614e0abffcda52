import { articleChecks } from './articleChecks.ts';
import { reviewFaults } from './articleReview.ts';
import { fileFaults } from './articleTransfer.ts';
import { imageFaults } from './images.ts';

/** Why something of an article is refused, at its field. */
export const articleFaults = {
  image: imageFaults,
  file: fileFaults,
  block: {
    nested: 'A shared text cannot stand inside another one.',
    used: 'It still stands in %{names}. Take it out there first.',
  },
  slug: {
    leads:
      'This address still leads readers to “%{title}”. Choose another, or free it there first, under “Addresses”.',
    missing: 'Give the article an address.',
    invalid: 'Use lower-case letters, digits and single hyphens, like neck-pain-at-work.',
  },
  topic: { missing: 'A topic needs a word.' },
  kind: { missing: 'Choose what it is about.' },
  title: { missing: 'Give the article a title.' },
  body: { missing: 'Write the text first.' },
  check: articleChecks.found,
  review: reviewFaults,
  glossary: { term: 'Enter the term.', plain: 'Enter the plain word.' },
  waivers: { missing: 'Some warnings want a reason first: %{count}.' },
  reference: {
    id: 'Use a short id: letters, digits and hyphens, like r1.',
    text: 'Describe the source.',
    url: 'Give a full web address starting with https://',
  },
  at: {
    past: 'Choose a time in the future.',
    missing: 'Choose when.',
    unused: 'This step happens at once: leave the time out.',
    notLive: 'Only a live article is corrected at a time. Schedule this one instead.',
    afterEnd: 'Choose a time before the article is taken down, or take that plan back first.',
    beforeStart: 'Choose a time after the version that waits goes live, or take that plan back first.',
  },
  to: {
    unapproved: 'Nobody but its author has approved this text. Ask a colleague to read and approve it.',
  },
  approvedById: {
    author: 'You began this article: ask a colleague to approve it.',
    writer: 'You wrote this version: ask a colleague to approve it.',
  },
  plan: { none: 'There is nothing planned to take back.' },
  comment: {
    missing: 'Write the comment first.',
    gone: 'The comment you answer is not there any more.',
    answer: 'An answer is resolved with the comment it belongs to.',
    answered: 'This comment has been answered. Resolve it instead of deleting it.',
  },
};
