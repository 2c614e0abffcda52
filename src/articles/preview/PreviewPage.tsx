import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading, Title, useGetOne, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { Article } from '#domain/article.ts';
import { GoLink } from '#ui/GoLink.tsx';
import { AccessDenied, NotFound } from '#ui/MessagePage.tsx';
import { Press } from '#ui/Press.tsx';
import { useApi } from '#ui/useApi.ts';
import { useRights } from '#ui/useRights.ts';
import { PreviewBar } from './PreviewBar.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import { ReadingInputs } from './ReadingInputs.tsx';
import { ShareLink } from './ShareLink.tsx';
import type { Viewing } from './viewing.ts';

const atFirst: Viewing = { copies: 'draft', width: 390, onPaper: false, reading: {} };

/** An article as patients will see it: the saved draft, beside the live page where there is one. */
export const PreviewPage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const rights = useRights();
  const api = useApi();
  const [viewing, setViewing] = useState(atFirst);
  const change = (part: Partial<Viewing>) => setViewing((before) => ({ ...before, ...part }));
  const article = useGetOne<Article>('articles', { id });
  const link = useQuery({
    queryKey: ['articles', 'preview', id],
    queryFn: async () => (await api.part<{ address: string }>('articles', id, 'preview')).data,
    enabled: rights['articles:read'] !== undefined,
  });
  if (rights['articles:read'] === undefined) return <AccessDenied />;
  if (article.error) return <NotFound />;
  if (!article.data) return <Loading />;
  const { title, published } = article.data;
  const copies = viewing.copies === 'both' ? (['draft', 'live'] as const) : ([viewing.copies] as const);
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={translate('articlePreview.title', { title })} preferenceKey={false} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
        <Link component={GoLink} to={`/articles/${id}`}>
          {translate('articlePreview.back')}
        </Link>
        <Typography color="text.secondary">{translate('articlePreview.lead')}</Typography>
      </Box>
      <PreviewBar viewing={viewing} hasLive={published !== null} onChange={change} />
      <ReadingInputs reading={viewing.reading} onChange={(reading) => change({ reading })} />
      <ShareLink id={id} />
      {link.isError && (
        <Box role="alert" sx={{ my: 2 }}>
          {translate('articlePreview.failed')}{' '}
          <Press onClick={() => void link.refetch()}>{translate('articlePreview.again')}</Press>
        </Box>
      )}
      {link.data && (
        <Box sx={{ display: 'flex', gap: 2, mt: 1.5, overflowX: 'auto' }}>
          {copies.map((copy) => (
            <PreviewFrame key={copy} copy={copy} address={link.data.address} viewing={viewing} />
          ))}
        </Box>
      )}
    </Box>
  );
};
