import Alert, { type AlertColor } from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import type { ArticleReview, SignatureState as State } from '#domain/articleReview.ts';
import { clinicalKinds } from '#domain/diff/clinicalTokens.ts';
import { formatDate } from '#domain/formatInstant.ts';

interface Props {
  article: Article;
  review: ArticleReview;
}

const severities: Record<State, AlertColor> = {
  unsigned: 'warning',
  signed: 'success',
  corrected: 'info',
  changed: 'warning',
};

/** Who signed and when, what that is worth now, and when the text is to be read again. */
export const SignatureState = ({ article, review }: Props) => {
  const translate = useTranslate();
  return (
    <section aria-label={translate('articleReview.state.heading')}>
      <Alert severity={severities[review.state]} variant="outlined" role="status">
        <Sentence review={review} />
      </Alert>
      <Box sx={{ mt: 1, '& p': { m: 0 } }}>
        <NextReview day={article.nextReviewAt} today={review.today} />
        {review.reviewer && review.reviewer.id !== review.signedBy?.id ? (
          <p>{translate('articleReview.state.reviewer', { name: review.reviewer.name })}</p>
        ) : null}
        <Said word="asked" said={review.asked} />
        <Said word="sentBack" said={review.sentBack} />
      </Box>
    </section>
  );
};

/** “the text has changed since: 2 doses, 1 negation” */
const Sentence = ({ review }: { review: ArticleReview }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { state, signedBy, signedAt, changes } = review;
  const counts = clinicalKinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => translate(`articleReview.kinds.${kind}`, { smart_count: count }));
  const key = state === 'changed' && counts.length === 0 ? 'changedOtherwise' : state;
  return translate(`articleReview.state.${key}`, {
    name: signedBy?.name ?? translate('articleReview.state.someone'),
    date: signedAt ? dayOf(signedAt, locale) : '–',
    changes: new Intl.ListFormat(locale).format(counts),
  });
};

const dayOf = (at: string, locale: string): string => formatDate(at.slice(0, 10), locale);

const NextReview = ({ day, today }: { day: string | null; today: string }) => {
  const translate = useTranslate();
  const locale = useLocale();
  if (!day) return <p>{translate('articleReview.state.noDate')}</p>;
  const word = day <= today ? 'overdue' : 'next';
  return <p>{translate(`articleReview.state.${word}`, { date: formatDate(day, locale) })}</p>;
};

/** What was asked of the reviewer, or by them. */
const Said = ({ word, said }: { word: 'asked' | 'sentBack'; said: ArticleReview['asked'] }) => {
  const translate = useTranslate();
  const locale = useLocale();
  if (!said) return null;
  const name = said.by?.name ?? translate('articleReview.state.someone');
  return (
    <>
      <p>{translate(`articleReview.state.${word}`, { name, date: dayOf(said.at, locale) })}</p>
      {said.note ? (
        <Typography component="blockquote" sx={{ m: 0, pl: 1, borderLeft: 2, borderColor: 'divider' }}>
          {said.note}
        </Typography>
      ) : null}
    </>
  );
};
