import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { ArticleStatusChip } from '#ui/StatusChip.tsx';
import { useRights } from '#ui/useRights.ts';
import { ArticleStatePlans } from './ArticleStatePlans.tsx';
import { ArticleStateSteps } from './ArticleStateSteps.tsx';
import { draftChanges } from './draftChanges.ts';

/** Where the article stands for readers, what is to happen to it, and the steps it may take from there. */
export const ArticleState = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  const rights = useRights();
  if (!article) return null;
  return (
    <Box
      component="section"
      aria-label={translate('articles.state.heading')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}
    >
      <ArticleStatusChip status={article.status} />
      <span>{translate(`articles.state.${liveState(article)}`, { smart_count: draftChanges(article) })}</span>
      {article.published && (
        <Link href={`/site/articles/${article.published.slug}`} target="_blank" rel="noopener">
          {translate('articles.state.view')}
        </Link>
      )}
      {(rights['articles:publish'] || rights['articles:approve']) && <ArticleStateSteps article={article} />}
      <ArticleStatePlans article={article} />
    </Box>
  );
};

const liveState = (article: Article): string => {
  if (!article.published) return 'notLive';
  return draftChanges(article) > 0 ? 'liveChanged' : 'live';
};
