import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { usePanels } from '#articles/panels/usePanels.ts';
import type { Anchor } from '#domain/anchor.ts';
import { CommentForm } from './CommentForm.tsx';
import { useCommentActs } from './useComments.ts';

/** A remark on the selected words, or on the whole article while none are. */
export const NewComment = ({ articleId, anchor }: { articleId: string; anchor: Anchor | undefined }) => {
  const translate = useTranslate();
  const { say } = useCommentActs(articleId);
  const { asked, takeAsked } = usePanels();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked > 0 && takeAsked('comments')) field.current?.focus();
  }, [asked, takeAsked]);
  return (
    <Box component="section" aria-label={translate('articleHistory.comments.new')}>
      {anchor ? (
        <Box component="blockquote" sx={{ m: 0, pl: 1, borderLeft: 3, borderColor: 'warning.main' }}>
          {anchor.quote}
        </Box>
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{translate('articleHistory.comments.selectFirst')}</Box>
      )}
      <CommentForm
        label={translate(`articleHistory.comments.${anchor ? 'onWords' : 'onWhole'}`)}
        submit={translate('articleHistory.comments.send')}
        field={field}
        send={(text) => say({ text, ...anchor })}
      />
    </Box>
  );
};
