import Box from '@mui/material/Box';
import { SaveButton, useRecordContext, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { Age } from '#ui/When.tsx';
import { ArticleState } from './ArticleState.tsx';

/** One line over the text: where the article stands for readers, when it was last saved, and the next step. */
export const ArticleTop = ({ readOnly }: { readOnly: boolean }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
    <ArticleState />
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, ml: 'auto' }}>
      <SavedLine />
      {readOnly ? null : <SaveButton type="submit" variant="outlined" />}
    </Box>
  </Box>
);

const SavedLine = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {translate('articlePage.top.saved')} <Age at={article?.updatedAt} />
    </Box>
  );
};
