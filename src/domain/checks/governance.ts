import { isClinical } from '#domain/article.ts';
import { addDays } from '#domain/instant.ts';
import { latestReview } from '#domain/nextReview.ts';
import { isCorrection } from './correction.ts';
import { isCitation, linksOf } from './links.ts';
import { named, type Reading } from './reading.ts';
import type { Found, Rule } from './rule.ts';

const oldAfter = 5;
const holdsIdentifier = /\b10\.\d{4,9}\/\S+|\bPMID:?\s*\d{4,9}\b|\bPMC\d{4,9}\b|https?:\/\/\S+\.\S+/i;

/** A rule that only advice on illness is held to. */
const onClinical = (rule: string, level: Rule['level'], find: Rule['find']): Rule => ({
  rule,
  level,
  find: (reading) => (isClinical(reading.article) ? find(reading) : []),
});

const uncited = (reading: Reading): Reading['article']['references'] => {
  const cited = new Set(linksOf(reading).map(({ href }) => href));
  return reading.article.references.filter(({ id }) => !cited.has(`#ref-${id}`));
};

function* lostMarkers(reading: Reading): Generator<Found> {
  const ids = new Set(reading.article.references.map(({ id }) => `#ref-${id}`));
  for (const { element, href, text } of linksOf(reading))
    if (isCitation(href) && !ids.has(href)) yield { sentence: 'C7Lost', at: element, args: { text } };
}

/** Who stands behind an article, since when, and on what it rests. */
export const governance: readonly Rule[] = [
  onClinical('C1', 'error', function* ({ article: { authorId, reviewerId } }) {
    if (!reviewerId) yield { sentence: 'C1Reviewer', at: 'reviewerId' };
    else if (reviewerId === authorId) yield { sentence: 'C1Same', at: 'reviewerId' };
    if (!authorId) yield { sentence: 'C1Author', level: 'warning', at: 'authorId' };
  }),
  onClinical('C2', 'error', function* ({ article: { reviewedAt }, context: { today } }) {
    if (!reviewedAt) yield { sentence: 'C2Missing', at: 'reviewedAt' };
    // The clinic's evening is already tomorrow by the instant's clock.
    else if (reviewedAt.slice(0, 10) > addDays(today, 1)) yield { sentence: 'C2Future', at: 'reviewedAt' };
  }),
  onClinical('C3', 'error', function* ({ article: { nextReviewAt }, context: { today, reviewMonths } }) {
    const latest = latestReview(today, reviewMonths);
    if (!nextReviewAt) yield { sentence: 'C3Missing', at: 'nextReviewAt' };
    else if (nextReviewAt <= today) yield { sentence: 'C3Past', at: 'nextReviewAt' };
    else if (nextReviewAt > latest)
      yield { sentence: 'C3Late', at: 'nextReviewAt', args: { months: reviewMonths } };
  }),
  {
    rule: 'C4',
    level: 'error',
    *find({ article }) {
      const { signedFingerprint, fingerprint } = article;
      if (signedFingerprint === null && isClinical(article))
        yield { sentence: 'C4Unsigned', at: 'reviewedAt' };
      if (!signedFingerprint || signedFingerprint === fingerprint || isCorrection(article)) return;
      // Whatever it is said to be about by now: a name that stood under it in public is not lost on the way.
      if (isClinical(article) || article.published?.reviewedAt)
        yield { sentence: 'C4Changed', at: 'reviewedAt' };
    },
  },
  onClinical('C5', 'warning', ({ article }) => {
    const { signedFingerprint, fingerprint, published } = article;
    const isChanged = signedFingerprint && fingerprint !== signedFingerprint;
    return isChanged && fingerprint !== published?.fingerprint && isCorrection(article)
      ? [{ at: 'reviewedAt' as const }]
      : [];
  }),
  onClinical('C6', 'error', function* ({ article: { references } }) {
    if (references.length === 0) yield { sentence: 'C6None', at: 'references' };
    for (const { text, url } of references)
      if (!url && !holdsIdentifier.test(text))
        yield { sentence: 'C6Where', at: 'references', args: { text: text.slice(0, 80) } };
  }),
  {
    rule: 'C7',
    level: 'error',
    *find(reading) {
      yield* lostMarkers(reading);
      for (const { text } of uncited(reading))
        yield {
          sentence: 'C7Uncited',
          level: 'warning',
          at: 'references',
          args: { text: text.slice(0, 80) },
        };
    },
  },
  onClinical('C8', 'warning', function* ({ article: { references }, context: { today } }) {
    const newest = references.reduce((latest, { year }) => Math.max(latest, year ?? 0), 0);
    if (newest > 0 && newest < Number(today.slice(0, 4)) - oldAfter)
      yield { at: 'references', args: { year: newest, years: oldAfter } };
  }),
  {
    rule: 'C9',
    level: 'warning',
    find: (reading) =>
      ['condition', 'symptom'].includes(reading.article.kind ?? '') &&
      !named(reading, 'div').some(({ attributes }) => attributes.class === 'get-help')
        ? [{ at: 'body' }]
        : [],
  },
  onClinical('C12', 'warning', ({ article: { disclosure } }) =>
    disclosure?.trim() ? [] : [{ at: 'disclosure' }],
  ),
];
