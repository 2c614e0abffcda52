import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ArticleResult } from '#domain/articleBulk.ts';

interface Props {
  results: readonly ArticleResult[];
  titles: ReadonlyMap<string, string>;
}

/** How many were changed, and each that was not with why. */
export const BulkOutcome = ({ results, titles }: Props) => {
  const translate = useTranslate();
  const refused = results.filter(({ status }) => status >= 300);
  return (
    <Box role="status" sx={{ width: '100%', textAlign: 'start' }}>
      {translate('articleList.bulk.done', { smart_count: results.length - refused.length })}
      {refused.length > 0 ? (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5, color: 'error.main' }}>
          {refused.map(({ id, detail }) => (
            <li key={id}>
              {titles.get(id)}: {detail}
            </li>
          ))}
        </Box>
      ) : null}
    </Box>
  );
};
