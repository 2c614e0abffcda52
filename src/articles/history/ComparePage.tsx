import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { LinkBase, Title, useGetOne, useParams, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Article } from '#domain/article.ts';
import { countChanges, versionDiff } from '#domain/diff/versionDiff.ts';
import { AccessDenied, NotFound } from '#ui/MessagePage.tsx';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { ChangedFields } from './ChangedFields.tsx';
import { ClinicalList } from './ClinicalList.tsx';
import { RestoreButton } from './RestoreButton.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TextDiff } from './TextDiff.tsx';
import { useVersion, type VersionName } from './useRevisions.ts';
import { VersionSelect } from './VersionSelect.tsx';

/** Any two versions of an article beside each other: what can hurt somebody first, then all that changed. */
export const ComparePage = () => {
  const rights = useRights();
  const { id = '' } = useParams();
  const { data: article, isPending } = useGetOne<Article>('articles', { id });
  if (!rights['articles:read']) return <AccessDenied />;
  if (isPending) return <Waiting />;
  return article ? <Compare article={article} /> : <NotFound />;
};

const nameIn = (text: string | null, otherwise: VersionName): VersionName => {
  if (text === 'live' || text === 'draft') return text;
  return Number(text) > 0 ? Number(text) : otherwise;
};

const Compare = ({ article }: { article: Article }) => {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const [from, to] = [
    nameIn(search.get('from'), article.published ? 'live' : 1),
    nameIn(search.get('to'), 'draft'),
  ];
  const choose = (side: 'from' | 'to') => (name: VersionName) =>
    setSearch({ from: String(from), to: String(to), [side]: String(name) }, { replace: true });
  const rights = useRights();
  return (
    <Box component="article" sx={{ py: 1, minWidth: 0 }}>
      <Title title={translate('articleHistory.comparing', { title: article.title })} preferenceKey={false} />
      <Link component={LinkBase} to={`/articles/${article.id}`}>
        {translate('articleHistory.back')}
      </Link>
      <Box sx={{ display: 'grid', gap: 1, my: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <VersionSelect article={article} label="from" value={from} onChange={choose('from')} />
        <VersionSelect article={article} label="to" value={to} onChange={choose('to')} />
      </Box>
      {typeof from === 'number' && from !== article.version && rights['articles:edit'] ? (
        <RestoreButton key={from} article={article} version={from} />
      ) : null}
      <Differences article={article} from={from} to={to} />
    </Box>
  );
};

const Differences = ({ article, from, to }: { article: Article; from: VersionName; to: VersionName }) => {
  const translate = useTranslate();
  const [before, after] = [useVersion(article, from), useVersion(article, to)];
  const diff = useMemo(
    () => (before.version && after.version ? versionDiff(before.version, after.version) : undefined),
    [before.version, after.version],
  );
  if (before.isMissing || after.isMissing)
    return (
      <Alert severity="warning" variant="outlined">
        {translate('articleHistory.missing')}
      </Alert>
    );
  if (!diff) return <Waiting />;
  const count = diff.fields.length + countChanges(diff.blocks);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, my: 1 }}>
        <Typography role="status">
          {translate(`articleHistory.${count > 0 ? 'count' : 'none'}`, { smart_count: count })}
        </Typography>
        {count > 0 ? <StepButtons /> : null}
      </Box>
      {count > 0 ? <ClinicalList changes={diff.clinical} /> : null}
      <ChangedFields changes={diff.fields} />
      {count > diff.fields.length ? <TextDiff blocks={diff.blocks} /> : null}
    </>
  );
};
