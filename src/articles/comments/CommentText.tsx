import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ArticleComment } from '#domain/articleComment.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useAttempt } from '#ui/useAttempt.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import { Age } from '#ui/When.tsx';
import { CommentForm } from './CommentForm.tsx';
import { useCommentActs } from './useComments.ts';

/** Who said what and when; one's own can be written anew and taken away. */
export const CommentText = ({ comment }: { comment: ArticleComment }) => {
  const translate = useTranslate();
  const { nameOf } = useCatalogue('staff');
  const isOwn = useMe()?.id === comment.authorId;
  const { rewrite, remove } = useCommentActs(comment.articleId);
  const { attempt, busy, failure } = useAttempt();
  const [writing, setWriting] = useState(false);
  if (writing)
    return (
      <CommentForm
        label={translate('articleHistory.comments.rewrite')}
        submit={translate('ra.action.save')}
        initial={comment.text}
        send={(text) => rewrite(comment, text)}
        onClose={() => setWriting(false)}
      />
    );
  return (
    <Box sx={{ py: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <strong>{nameOf(comment.authorId)}</strong>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          <Age at={comment.createdAt} />
        </Box>
      </Box>
      <Box sx={{ whiteSpace: 'pre-line' }}>{comment.text}</Box>
      {isOwn ? (
        <>
          <Button size="small" onClick={() => setWriting(true)}>
            {translate('ra.action.edit')}
          </Button>
          <Button size="small" disabled={busy} onClick={() => void attempt(() => remove(comment))}>
            {translate('ra.action.delete')}
          </Button>
        </>
      ) : null}
      <Refusal failure={failure} />
    </Box>
  );
};
