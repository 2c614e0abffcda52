import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { LinkBase, useRecordContext, useRedirect, useTranslate } from 'react-admin';
import type { ArticleBlock } from '#domain/articleBlock.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { FormSection } from '#ui/FormSection.tsx';
import { ArticleStatusChip } from '#ui/StatusChip.tsx';
import { useApi } from '#ui/useApi.ts';

/** The articles a shared text stands in; where there are none it may be taken away. */
export const BlockUses = () => {
  const translate = useTranslate();
  const block = useRecordContext<ArticleBlock>();
  if (!block) return null;
  const live = block.usedIn.filter(({ isLive }) => isLive).length;
  return (
    <FormSection title="articleList.blocks.usedIn">
      <Typography>
        {block.usedIn.length === 0
          ? translate('articleList.blocks.nowhere')
          : translate('articleList.blocks.liveIn', { smart_count: live })}
      </Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {block.usedIn.map(({ id, title, status }) => (
          <li key={id}>
            <Link component={LinkBase} to={`/articles/${id}`}>
              {title}
            </Link>{' '}
            <ArticleStatusChip status={status} />
          </li>
        ))}
      </Box>
      {block.usedIn.length === 0 ? <TakeAway block={block} /> : null}
    </FormSection>
  );
};

const TakeAway = ({ block }: { block: ArticleBlock }) => {
  const translate = useTranslate();
  const api = useApi();
  const redirect = useRedirect();
  const [asking, setAsking] = useState(false);
  const { id, version } = block;
  return (
    <>
      <Button size="small" color="error" onClick={() => setAsking(true)}>
        {translate('articleList.blocks.remove')}
      </Button>
      {asking ? (
        <ActDialog
          title={translate('articleList.blocks.removeTitle', { name: block.name })}
          submit={translate('articleList.blocks.remove')}
          send={(_typed, seen = version) => api.delete('blocks', { id, meta: { version: seen } })}
          onDone={() => redirect('/blocks')}
          onClose={() => setAsking(false)}
          ready
        />
      ) : null}
    </>
  );
};
