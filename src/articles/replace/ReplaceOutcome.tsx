import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReplaceResult } from '#domain/replace/replaceForms.ts';

interface Props {
  results: readonly ReplaceResult[];
  nameOf: (id: string) => string;
}

/** What became of each text, and which of them readers still see as they were. */
export const ReplaceOutcome = ({ results, nameOf }: Props) => {
  const translate = useTranslate();
  const done = results.filter(({ status }) => status < 300);
  const refused = results.filter(({ status }) => status >= 300);
  const toPublish = done.filter(({ kind, isLive }) => kind === 'article' && isLive);
  const blocks = done.filter(({ kind }) => kind === 'block');
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1 }}>
      {done.length > 0 ? (
        <Alert severity="success" variant="outlined">
          {translate('articleList.replace.done', { smart_count: done.length })}{' '}
          {toPublish.length > 0
            ? translate('articleList.replace.toPublish', { smart_count: toPublish.length })
            : null}
          {blocks.length > 0 ? translate('articleList.replace.blocksLive') : null}
          <Names results={toPublish} nameOf={nameOf} />
        </Alert>
      ) : null}
      {refused.length > 0 ? (
        <Alert severity="error" variant="outlined">
          {translate('articleList.replace.refused', { smart_count: refused.length })}
          <Names results={refused} nameOf={nameOf} />
        </Alert>
      ) : null}
    </Box>
  );
};

const Names = ({ results, nameOf }: Props) => (
  <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
    {results.map(({ kind, id, detail }) => (
      <li key={id}>
        {kind === 'article' ? (
          <Link component={LinkBase} to={`/articles/${id}`}>
            {nameOf(id)}
          </Link>
        ) : (
          nameOf(id)
        )}
        {detail ? `: ${detail}` : null}
      </li>
    ))}
  </Box>
);
