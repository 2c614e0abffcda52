import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import type { CheckedArticle } from '#domain/checks/finding.ts';

/** The finished page through the eyes of axe: once, when somebody is about to publish it. */
export const AxeResults = ({ article }: { article: CheckedArticle }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { data, isError } = useQuery({
    queryKey: ['articles', 'axe', article.body, locale],
    queryFn: async () => (await import('./runAxe.ts')).runAxe(article, locale),
    staleTime: Infinity,
    retry: false,
  });
  if (isError) return null;
  if (!data) return <Typography role="status">{translate('checking.publish.axe')}</Typography>;
  if (data.length === 0)
    return <Typography role="status">{translate('checking.publish.axeClear')}</Typography>;
  return (
    <Alert severity="info" variant="outlined" role="status">
      <AlertTitle>{translate('checking.publish.axeFound', { smart_count: data.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {data.map(({ id, help, count }) => (
          <li key={id}>
            {help} ({count})
          </li>
        ))}
      </Box>
    </Alert>
  );
};
