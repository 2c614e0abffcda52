import Box from '@mui/material/Box';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { Age } from '#ui/When.tsx';

const times = [
  ['createdAt', 'articlePage.details.createdAt'],
  ['updatedAt', 'articles.fields.updatedAt'],
  ['publishedAt', 'articles.state.publishedAt'],
  ['publishAt', 'articles.state.publishAt'],
  ['reviewedAt', 'articles.state.reviewedAt'],
] as const;

/** What happened to the article, and when. */
export const ArticleTimes = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  if (!article) return null;
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto 1fr',
        columnGap: 1.5,
        rowGap: 0.25,
        m: 0,
        mt: 1.5,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0 },
      }}
    >
      {times.map(([field, word]) =>
        article[field] ? (
          <Box key={field} sx={{ display: 'contents' }}>
            <dt>{translate(word)}</dt>
            <dd>
              <Age at={article[field]} focusable />
            </dd>
          </Box>
        ) : null,
      )}
    </Box>
  );
};
