import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';
import { GoLink } from '#ui/GoLink.tsx';
import { ArticleState } from './ArticleState.tsx';
import { SavedLine } from './saving/SavedLine.tsx';
import { WritersHere } from './saving/WritersHere.tsx';

/** One line over the text: where the article stands for readers, when it was last saved, and the next step. */
export const ArticleTop = ({ readOnly }: { readOnly: boolean }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
    <ArticleState />
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, ml: 'auto' }}>
      <Writers />
      <SavedLine />
      <PreviewLink />
      {readOnly ? null : <FormSaveButton />}
    </Box>
  </Box>
);

const PreviewLink = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  return (
    <Link component={GoLink} to={`/articles/${article?.id}/preview`}>
      {translate('articlePreview.open')}
    </Link>
  );
};

const Writers = () => {
  const article = useRecordContext<Article>();
  return article ? <WritersHere id={article.id} /> : null;
};
