import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { NothingYet } from '#articles/panels/NothingYet.tsx';
import type { Article } from '#domain/article.ts';
import type { ArticleComment } from '#domain/articleComment.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { CommentThread } from './CommentThread.tsx';
import { NewComment } from './NewComment.tsx';
import { useCommentedText } from './useCommentedText.ts';
import { useComments } from './useComments.ts';

/** Remarks on the text in its order, and what was dealt with folded away. */
export const CommentsPanel = () => {
  const article = useRecordContext<Article>();
  return article ? <Comments articleId={article.id} /> : null;
};

const none: ArticleComment[] = [];

const Comments = ({ articleId }: { articleId: string }) => {
  const translate = useTranslate();
  const mayComment = Boolean(useRights()['articles:comment']);
  const { data = none, isPending, isError } = useComments(articleId);
  const [seesResolved, setSeesResolved] = useState(false);
  const text = useCommentedText(data);
  const remarks = data.filter(({ answers }) => !answers);
  const open = remarks
    .filter(({ resolvedAt }) => !resolvedAt)
    .toSorted((one, other) => text.orderOf(one) - text.orderOf(other));
  const resolved = remarks.filter(({ resolvedAt }) => resolvedAt);
  const threads = (comments: readonly ArticleComment[]) => (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {comments.map((comment) => (
        <CommentThread
          key={comment.id}
          comment={comment}
          answers={data.filter(({ answers }) => answers === comment.id)}
          chosen={text.chosen === comment.id}
          lost={text.isLost(comment)}
          onShow={text.showing(comment)}
        />
      ))}
    </Box>
  );
  return (
    <>
      <Sheet of={marks} />
      {mayComment ? <NewComment articleId={articleId} anchor={text.selected} /> : null}
      {isError ? (
        <Alert severity="warning" variant="outlined">
          {translate('articleHistory.comments.failed')}
        </Alert>
      ) : null}
      {isPending ? <Waiting /> : null}
      {!isPending && !isError && open.length === 0 ? <NothingYet panel="comments" /> : threads(open)}
      {resolved.length > 0 ? (
        <>
          <Button size="small" aria-expanded={seesResolved} onClick={() => setSeesResolved(!seesResolved)}>
            {translate('articleHistory.comments.resolved', { smart_count: resolved.length })}
          </Button>
          {seesResolved ? threads(resolved) : null}
        </>
      ) : null}
    </>
  );
};

/** Words that are remarked on: a line under them, and a frame around those of the chosen remark. */
const marks = {
  '.ProseMirror .commented': {
    bgcolor: 'action.selected',
    borderBottom: '2px solid',
    borderColor: 'warning.main',
    cursor: 'pointer',
  },
  '.ProseMirror .commented.chosen': { outline: '2px solid', outlineColor: 'warning.main' },
} as const;
