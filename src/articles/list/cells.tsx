import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import { draftChanges } from '#articles/draftChanges.ts';
import type { ReachMeasure } from '#domain/articleReach.ts';
import { formatShortDate } from '#domain/formatInstant.ts';
import { RecordLink } from '#ui/RecordLink.tsx';
import { ArticleStatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useReachCount } from '#ui/useReachCount.ts';
import type { ListedArticle } from './ArticleList.tsx';
import { useReach } from './useReach.ts';

interface Props {
  article: ListedArticle;
}

const quiet = { fontSize: '0.8125rem', color: 'text.secondary' } as const;

/** The title; under it what was searched for, with the words around it, or else what it is about. */
export const Title = ({ article }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { title, language, topics, hit } = article;
  return (
    <Box lang={language} sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <RecordLink to="edit">{title || translate('articles.untitled')}</RecordLink>
      {hit ? (
        <Typography sx={quiet}>
          {hit.before}
          <mark>{hit.words}</mark>
          {hit.after}
        </Typography>
      ) : (
        <Typography sx={quiet}>
          <span lang={locale}>{translate(`articles.languages.${language}`)}</span>
          {topics.length > 0 ? ` · ${topics.join(', ')}` : null}
        </Typography>
      )}
    </Box>
  );
};

export const State = ({ article }: Props) => {
  const translate = useTranslate();
  return (
    <>
      <ArticleStatusChip status={article.status} />
      {article.held ? (
        <Typography sx={{ ...quiet, color: 'error.main', fontWeight: 600 }}>
          {translate('articleList.held.yes')}
        </Typography>
      ) : null}
      {draftChanges(article) > 0 ? (
        <Typography sx={quiet}>{translate('articleList.newerDraft')}</Typography>
      ) : null}
    </>
  );
};

/** Who answers for it, and by when it is read again. */
export const NextReview = ({ article: { reviewerId, nextReviewAt, status } }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const staff = useCatalogue('staff');
  const isLate = nextReviewAt !== null && status !== 'archived' && nextReviewAt < today();
  const day = nextReviewAt ? formatShortDate(nextReviewAt, locale) : translate('articleList.noReview');
  return (
    <>
      <Box sx={isLate ? { color: 'error.main', fontWeight: 600 } : {}}>
        {isLate ? translate('articleList.lateSince', { day }) : day}
      </Box>
      <Typography sx={quiet}>
        {reviewerId ? staff.nameOf(reviewerId) : translate('articleList.noReviewer')}
      </Typography>
    </>
  );
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** How much the checks found; an error would stop it on its way to readers. */
export const Findings = ({ article: { errorCount, warningCount } }: Props) => {
  const translate = useTranslate();
  if (errorCount + warningCount === 0) return <Box sx={quiet}>{translate('articleList.findings.none')}</Box>;
  return (
    <>
      {errorCount > 0 ? (
        <Box sx={{ color: 'error.main', fontWeight: 600 }}>
          {translate('articleList.findings.errors', { smart_count: errorCount })}
        </Box>
      ) : null}
      {warningCount > 0 ? (
        <Box sx={quiet}>{translate('articleList.findings.warnings', { smart_count: warningCount })}</Box>
      ) : null}
    </>
  );
};

/** What it brought in thirteen weeks; nothing for what readers never saw. */
export const Reach = ({ article, measure }: Props & { measure: ReachMeasure }) => {
  const say = useReachCount();
  const reach = useReach()?.get(article.id);
  if (!reach) return null;
  const count = reach[measure];
  return <Box sx={count ? {} : quiet}>{say(count)}</Box>;
};
