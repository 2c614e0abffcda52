import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { Article } from '#domain/article.ts';
import type { ArticleReview } from '#domain/articleReview.ts';
import { useRights } from '#ui/useRights.ts';
import { ReviewDialog } from './ReviewDialog.tsx';
import type { ReviewAct } from './reviewActs.ts';

interface Props {
  article: Article;
  review: ArticleReview;
  ticked: readonly string[];
  maySign: boolean;
}

/** The ways on: a clinician's, and a content manager's. Whoever has neither sees no button. */
export const ReviewActs = ({ article, review, ticked, maySign }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const rights = useRights();
  const { isDirty } = useFormState();
  const [open, setOpen] = useState<ReviewAct>();
  const { state, changes, mayNotSign } = review;
  const isSigned = state === 'signed';
  const isClinician = Boolean(rights['articles:sign-off']);
  const missing = changes.length - ticked.length;
  const offered: readonly [ReviewAct, boolean][] = [
    ['sign', maySign],
    ['readAgain', isClinician && isSigned && !mayNotSign],
    ['sendBack', isClinician && !isSigned && ['in-review', 'published'].includes(article.status)],
    ['ask', Boolean(rights['articles:edit']) && !isSigned],
    ['setBack', Boolean(rights['articles:publish']) && review.maySetBack],
  ];
  const acts = offered.filter(([, is]) => is).map(([act]) => act);
  const isOff = (act: ReviewAct): boolean => isDirty || (act === 'sign' && missing > 0);
  return (
    <div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {acts.map((act) => (
          <Button
            key={act}
            size="small"
            variant={act === 'sign' || act === 'readAgain' ? 'contained' : 'outlined'}
            aria-disabled={isOff(act)}
            aria-describedby="review-why"
            onClick={() => isOff(act) || setOpen(act)}
            sx={{ '&[aria-disabled="true"]': { opacity: 0.55 } }}
          >
            {translate(`articleReview.acts.${act}`)}
          </Button>
        ))}
      </Box>
      <Box id="review-why" role="status" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {isDirty && acts.length > 0 ? translate('articleReview.acts.unsaved') : null}
        {!isDirty && maySign && changes.length > 0
          ? translate('articleReview.acts.ticked', { ticked: ticked.length, count: changes.length })
          : null}
        {isClinician && mayNotSign ? translate(`articleReview.acts.mayNotSign.${mayNotSign}`) : null}
      </Box>
      {open ? (
        <ReviewDialog
          act={open}
          article={article}
          review={review}
          ticked={ticked}
          onDone={() => notify(`articleReview.${open}.done`, { type: 'success' })}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </div>
  );
};
