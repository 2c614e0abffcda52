import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { type ArticleLink, isBroken } from '#domain/linkCheck.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useApi } from '#ui/useApi.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRights } from '#ui/useRights.ts';
import { Age } from '#ui/When.tsx';
import { Part } from './Part.tsx';

/** Whether the pages an article leads to are still there, as the server last found. */
export const OutsideLinks = () => {
  const translate = useTranslate();
  const api = useApi();
  const queries = useQueryClient();
  const article = useRecordContext<Article>();
  const mayCheck = Boolean(useRights()['articles:edit']);
  const { attempt, busy, failure } = useAttempt();
  const queryKey = ['articles', 'links', article?.id, article?.version];
  const { data } = useQuery({
    queryKey,
    queryFn: async () => (await api.part<ArticleLink[]>('articles', article?.id ?? '', 'links')).data,
    enabled: Boolean(article),
  });
  if (!article || !data) return null;

  const check = () =>
    attempt(async () => {
      const { data: checked } = await api.act<ArticleLink>('articles', article.id, 'check-links');
      queries.setQueryData(queryKey, checked);
    });
  const broken = data.filter(({ outcome }) => isBroken(outcome));
  const open = data.filter(({ outcome }) => outcome === null);
  return (
    <Part heading={translate('articleReach.links.heading')}>
      <Typography role="status">
        {busy
          ? translate('articleReach.links.checking')
          : translate('articleReach.links.summary', {
              smart_count: data.length,
              broken: broken.length,
              open: open.length,
            })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {broken.map((link) => (
          <Broken key={link.url} link={link} />
        ))}
      </Box>
      {mayCheck && data.length > 0 && (
        <Button size="small" disabled={busy} onClick={() => void check()} sx={{ mt: 0.5, ml: -0.5 }}>
          {translate('articleReach.links.check')}
        </Button>
      )}
      <Refusal failure={failure} />
    </Part>
  );
};

const Broken = ({ link: { url, outcome, failingSince } }: { link: ArticleLink }) => {
  const translate = useTranslate();
  return (
    <li>
      <Link href={url} target="_blank" rel="noopener noreferrer" sx={{ overflowWrap: 'anywhere' }}>
        {url}
      </Link>{' '}
      {translate(`articleReach.links.outcomes.${outcome ?? ''}`)}
      {failingSince && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' '}
          <Age at={failingSince} focusable />
        </Box>
      )}
    </li>
  );
};
