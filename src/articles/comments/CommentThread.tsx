import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ArticleComment } from '#domain/articleComment.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRights } from '#ui/useRights.ts';
import { CommentForm } from './CommentForm.tsx';
import { CommentText } from './CommentText.tsx';
import { useCommentActs } from './useComments.ts';

interface Props {
  comment: ArticleComment;
  answers: readonly ArticleComment[];
  chosen: boolean;
  /** Its words stand in the text no more. */
  lost: boolean;
  /** Leads to its words; left out where there are none. */
  onShow?: (() => void) | undefined;
}

/** A remark, the words it is about, its answers, and what can be done about it. */
export const CommentThread = ({ comment, answers, chosen, lost, onShow }: Props) => {
  const translate = useTranslate();
  const mayComment = Boolean(useRights()['articles:comment']);
  const { say, settle } = useCommentActs(comment.articleId);
  const { attempt, busy, failure } = useAttempt();
  const [answering, setAnswering] = useState(false);
  const { quote, resolvedAt } = comment;
  return (
    <Box
      component="li"
      id={`comment-${comment.id}`}
      tabIndex={-1}
      sx={{ ...threadStyles, ...(chosen ? chosenStyles : {}) }}
    >
      {quote ? (
        <Box component="blockquote" sx={{ m: 0, pl: 1, borderLeft: 3, borderColor: 'warning.main' }}>
          {quote}
        </Box>
      ) : null}
      {lost ? <Box sx={{ color: 'warning.main' }}>{translate('articleHistory.comments.lost')}</Box> : null}
      <CommentText comment={comment} />
      {answers.length > 0 ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: 2 }}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <CommentText comment={answer} />
            </li>
          ))}
        </Box>
      ) : null}
      <Refusal failure={failure} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {onShow ? (
          <Button size="small" onClick={onShow}>
            {translate('articleHistory.comments.show')}
          </Button>
        ) : null}
        {mayComment && !resolvedAt && !answering ? (
          <Button size="small" onClick={() => setAnswering(true)}>
            {translate('articleHistory.comments.answer')}
          </Button>
        ) : null}
        {mayComment ? (
          <Button
            size="small"
            disabled={busy}
            onClick={() => void attempt(() => settle(comment, resolvedAt ? 'reopen' : 'resolve'))}
          >
            {translate(`articleHistory.comments.${resolvedAt ? 'reopen' : 'resolve'}`)}
          </Button>
        ) : null}
      </Box>
      {answering ? (
        <CommentForm
          label={translate('articleHistory.comments.answerLabel')}
          submit={translate('articleHistory.comments.answer')}
          send={(text) => say({ text, answers: comment.id })}
          onClose={() => setAnswering(false)}
        />
      ) : null}
    </Box>
  );
};

const threadStyles = {
  p: 1,
  mb: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  overflowWrap: 'anywhere',
} as const;
const chosenStyles = { borderColor: 'warning.main', boxShadow: 'inset 3px 0 0 currentColor' } as const;
