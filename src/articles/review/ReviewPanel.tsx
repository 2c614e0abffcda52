import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import type { Article } from '#domain/article.ts';
import type { ArticleReview } from '#domain/articleReview.ts';
import { LoadFailed } from '#ui/LoadFailed.tsx';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { ReviewActs } from './ReviewActs.tsx';
import { ReviewChanges } from './ReviewChanges.tsx';
import { SignatureState } from './SignatureState.tsx';
import { useReview } from './useReview.ts';

/** Whose name stands under the text, what has changed since, and the ways on from there. */
export const ReviewPanel = () => {
  const article = useRecordContext<Article>();
  return article ? <Review article={article} /> : null;
};

const Review = ({ article }: { article: Article }) => {
  const { data, isError, refetch } = useReview(article);
  if (isError) return <LoadFailed onAgain={() => void refetch()} />;
  if (!data) return <Waiting />;
  // What was ticked was ticked in this version.
  return <Ticking key={data.version} article={article} review={data} />;
};

const Ticking = ({ article, review }: { article: Article; review: ArticleReview }) => {
  const rights = useRights();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const maySign = Boolean(rights['articles:sign-off']) && !review.mayNotSign && review.state !== 'signed';
  const tick = (key: string, on: boolean) =>
    setTicked((before) => (on ? [...before, key] : before.filter((one) => one !== key)));
  return (
    <Stack spacing={1.5} sx={{ py: 0.5 }}>
      <SignatureState article={article} review={review} />
      {review.state === 'signed' ? null : (
        <ReviewChanges review={review} {...(maySign ? { ticked, onTick: tick } : {})} />
      )}
      <ReviewActs article={article} review={review} ticked={ticked} maySign={maySign} />
    </Stack>
  );
};
