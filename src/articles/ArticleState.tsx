import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useRecordContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { type Article, type ArticleStatus, articleMoves } from '#domain/article.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { ArticleStatusChip } from '#ui/StatusChip.tsx';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRights } from '#ui/useRights.ts';
import { Age } from '#ui/When.tsx';
import { SideCard } from './ArticleFrame.tsx';
import { hasDraftChanges } from './draftChanges.ts';
import { ScheduleDialog } from './ScheduleDialog.tsx';

/** Where the article stands for readers, and the moves it may make from there. */
export const ArticleState = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  const rights = useRights();
  if (!article) return null;
  return (
    <SideCard heading="articles.state.heading">
      <ArticleStatusChip status={article.status} />
      <Typography sx={{ my: 1 }}>{translate(`articles.state.${liveState(article)}`)}</Typography>
      <Times article={article} />
      {article.published && (
        <Link
          href={`/site/articles/${article.published.slug}`}
          target="_blank"
          rel="noopener"
          sx={{ display: 'inline-block', py: 0.5 }}
        >
          {translate('articles.state.view')}
        </Link>
      )}
      {rights['articles:publish'] && <Moves article={article} />}
    </SideCard>
  );
};

const liveState = (article: Article): string => {
  if (!article.published) return 'notLive';
  return hasDraftChanges(article) ? 'liveChanged' : 'live';
};

const times = [
  ['updatedAt', 'fields.updatedAt'],
  ['publishedAt', 'state.publishedAt'],
  ['publishAt', 'state.publishAt'],
  ['reviewedAt', 'state.reviewedAt'],
] as const;

const Times = ({ article }: { article: Article }) => {
  const translate = useTranslate();
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5, m: 0 }}>
      {times.map(([field, word]) =>
        article[field] ? (
          <Box
            key={field}
            sx={{ display: 'contents', '& dt': { color: 'text.secondary' }, '& dd': { m: 0 } }}
          >
            <dt>{translate(`articles.${word}`)}</dt>
            <dd>
              <Age at={article[field]} focusable />
            </dd>
          </Box>
        ) : null,
      )}
    </Box>
  );
};

/** The word on the button: taking a live article down is not "back to draft" to the one who does it. */
function wordFor(from: ArticleStatus, to: ArticleStatus): string {
  if (from === 'published' && to === 'published') return 'publishChanges';
  if (from === 'published' && to === 'draft') return 'unpublish';
  return from === 'scheduled' && to === 'scheduled' ? 'reschedule' : to;
}

const Moves = ({ article }: { article: Article }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('articles', article);
  const { attempt, busy, failure } = useAttempt();
  const { isDirty } = useFormState();
  const [scheduling, setScheduling] = useState(false);
  const possible = articleMoves[article.status].filter(
    (to) => to !== article.status || to === 'scheduled' || hasDraftChanges(article),
  );

  const done = (to: ArticleStatus) =>
    notify('articles.state.moved', {
      type: 'success',
      messageArgs: { state: translate(`desk.articleStatus.${to}`) },
    });
  const move = async (to: ArticleStatus) => {
    if (isDirty || busy) return;
    if (to === 'scheduled') setScheduling(true);
    else if (await attempt(() => act('moves', { to }))) done(to);
  };

  return (
    <Box sx={{ mt: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {possible.map((to) => (
          <Button
            key={to}
            variant={to === 'published' ? 'contained' : 'outlined'}
            aria-disabled={isDirty || busy}
            aria-describedby={isDirty ? 'article-unsaved' : undefined}
            onClick={() => void move(to)}
            sx={{ '&[aria-disabled="true"]': { opacity: 0.55 } }}
          >
            {translate(`articles.moves.${wordFor(article.status, to)}`)}
          </Button>
        ))}
      </Box>
      <Typography id="article-unsaved" role="status" variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {isDirty ? translate('articles.state.unsaved') : ''}
      </Typography>
      <Refusal failure={failure} />
      {scheduling && (
        <ScheduleDialog
          publishAt={article.publishAt}
          send={(at, version) => act('moves', { to: 'scheduled', at }, version)}
          onDone={() => done('scheduled')}
          onClose={() => setScheduling(false)}
        />
      )}
    </Box>
  );
};
