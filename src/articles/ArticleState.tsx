import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useNotify, useRecordContext, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { type Article, type ArticleStatus, articleMoves } from '#domain/article.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { ArticleStatusChip } from '#ui/StatusChip.tsx';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRights } from '#ui/useRights.ts';
import { draftChanges } from './draftChanges.ts';
import { OtherMoves } from './OtherMoves.tsx';
import { ScheduleDialog } from './ScheduleDialog.tsx';

/** Where the article stands for readers, and the moves it may make from there. */
export const ArticleState = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  const rights = useRights();
  if (!article) return null;
  return (
    <Box
      component="section"
      aria-label={translate('articles.state.heading')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}
    >
      <ArticleStatusChip status={article.status} />
      <span>{translate(`articles.state.${liveState(article)}`, { smart_count: draftChanges(article) })}</span>
      {article.published && (
        <Link href={`/site/articles/${article.published.slug}`} target="_blank" rel="noopener">
          {translate('articles.state.view')}
        </Link>
      )}
      {rights['articles:publish'] && <Moves article={article} />}
    </Box>
  );
};

const liveState = (article: Article): string => {
  if (!article.published) return 'notLive';
  return draftChanges(article) > 0 ? 'liveChanged' : 'live';
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
    (to) => to !== article.status || to === 'scheduled' || draftChanges(article) > 0,
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

  const wordOf = (to: ArticleStatus) => translate(`articles.moves.${wordFor(article.status, to)}`);
  const first = possible.find((to) => to === 'published');
  const others = possible.filter((to) => to !== first);
  return (
    <>
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        {first ? (
          <Button
            variant="contained"
            aria-disabled={isDirty || busy}
            aria-describedby={isDirty ? 'article-unsaved' : undefined}
            onClick={() => void move(first)}
            sx={{ '&[aria-disabled="true"]': { opacity: 0.55 } }}
          >
            {wordOf(first)}
          </Button>
        ) : null}
        <OtherMoves
          moves={others.map((to) => ({ id: to, label: wordOf(to), run: () => void move(to) }))}
          off={isDirty || busy}
        />
      </Box>
      <Box component="span" id="article-unsaved" role="status" sx={{ color: 'text.secondary' }}>
        {isDirty ? translate('articles.state.unsaved') : ''}
      </Box>
      <Refusal failure={failure} />
      {scheduling && (
        <ScheduleDialog
          publishAt={article.publishAt}
          send={(at, version) => act('moves', { to: 'scheduled', at }, version)}
          onDone={() => done('scheduled')}
          onClose={() => setScheduling(false)}
        />
      )}
    </>
  );
};
