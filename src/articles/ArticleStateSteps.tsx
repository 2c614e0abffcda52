import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { type Article, isClinical } from '#domain/article.ts';
import { type ArticleStep, stepsOf } from '#domain/articleSteps.ts';
import { isFocusLost } from '#ui/lostFocus.ts';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useMe } from '#ui/useMe.ts';
import { useRights } from '#ui/useRights.ts';
import { useSettings } from '#ui/useSettings.ts';
import { ArticleStateDialog } from './ArticleStateDialog.tsx';
import { asksFirst, stepCalls } from './articleStepCalls.ts';
import { PublishDialog } from './checks/PublishDialog.tsx';
import { useGate } from './checks/useGate.ts';
import { draftChanges } from './draftChanges.ts';
import { FindingsRefusal } from './FindingsRefusal.tsx';
import { OtherMoves } from './OtherMoves.tsx';
import { useSaving } from './saving/useSaving.ts';

const publishingSteps: readonly ArticleStep[] = ['publish', 'publishChanges', 'publishNow'];
const publishes = (step: ArticleStep): boolean => publishingSteps.includes(step);

/** The next step as a button, and the others behind it. What is typed is saved before any of them. */
export const ArticleStateSteps = ({ article }: { article: Article }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const me = useMe();
  const rights = useRights();
  const settings = useSettings();
  const act = useAct('articles', article);
  const { saver, saving, compare } = useSaving();
  const { attempt, busy, failure } = useAttempt();
  const [open, setOpen] = useState<ArticleStep>();
  const [tried, setTried] = useState<ArticleStep>('publish');
  const [unsaved, setUnsaved] = useState(false);
  const { first, others } = stepsOf({
    article,
    changes: draftChanges(article),
    me: me?.id,
    mayPublish: Boolean(rights['articles:publish']),
    mayApprove: Boolean(rights['articles:approve']),
    needsApproval: settings?.articlesNeedApproval ?? false,
  });

  const gate = useGate();
  const stopsOrAsks = gate.errors.length > 0 || (isClinical(article) && gate.warnings.length > 0);

  const send = (step: ArticleStep, more: object = {}, version = saver?.version() ?? article.version) => {
    const { action, body } = stepCalls(article)[step];
    return act(action, { ...body, ...more }, version);
  };
  const done = (step: ArticleStep) => notify(`articleStates.done.${step}`, { type: 'success' });
  const take = async (step: ArticleStep) => {
    if (busy) return;
    stepped.current = true;
    setTried(step);
    const isSaved = (await saver?.flush()) ?? true;
    setUnsaved(!isSaved);
    if (!isSaved && saving.is === 'stale') compare();
    if (!isSaved) return;
    if (asksFirst(article, step) || (publishes(step) && stopsOrAsks)) setOpen(step);
    else if (await attempt(() => send(step))) done(step);
  };

  // The step that was taken is gone, and the keyboard with it: it goes on at what can be done next.
  const bar = useRef<HTMLElement>(null);
  const stepped = useRef(false);
  useEffect(() => {
    if (stepped.current && !open && !first && isFocusLost()) bar.current?.querySelector('button')?.focus();
  }, [first, open]);

  const wordOf = (step: ArticleStep) => translate(`articleStates.steps.${step}`);
  return (
    <>
      <Box ref={bar} sx={{ display: 'flex', gap: 0.5 }}>
        {first ? (
          <Button variant="contained" aria-disabled={busy} onClick={() => void take(first)}>
            {wordOf(first)}
          </Button>
        ) : null}
        <OtherMoves
          moves={others.map((step) => ({ id: step, label: wordOf(step), run: () => void take(step) }))}
          off={busy}
        />
      </Box>
      <Box component="span" id="article-unsaved" role="status" sx={{ color: 'error.main' }}>
        {unsaved && saving.is !== 'saved' ? translate('articleStates.unsaved') : ''}
      </Box>
      <FindingsRefusal failure={failure} send={(note) => send(tried, { note })} />
      {open && publishes(open) && !asksFirst(article, open) ? (
        <PublishDialog
          title={wordOf(open)}
          send={(more, version) => send(open, more, version)}
          onDone={() => done(open)}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {open && asksFirst(article, open) ? (
        <ArticleStateDialog
          step={open}
          article={article}
          send={(more, version) => send(open, more, version)}
          onDone={() => done(open)}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
};
