import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { goToMention } from '#editor/citations.ts';
import { useArticleEditor } from '#editor/useArticleEditor.ts';

/** How often the text cites a reference, and the way from one mention to the next. */
export const Mentions = ({ referenceId, count }: { referenceId: string; count: number }) => {
  const translate = useTranslate();
  const { editor } = useArticleEditor();
  return (
    <Box sx={{ gridColumn: '1 / -1', color: count > 0 ? 'text.secondary' : 'warning.main' }}>
      {count > 0
        ? translate('articleEditor.citation.times', { smart_count: count })
        : translate('articleEditor.citation.never')}
      {count > 0 && editor ? (
        <Button
          size="small"
          onClick={() => goToMention(editor, referenceId)}
          sx={{ ml: 1, py: 0, minHeight: 24 }}
        >
          {translate('articleEditor.citation.next')}
        </Button>
      ) : null}
    </Box>
  );
};
