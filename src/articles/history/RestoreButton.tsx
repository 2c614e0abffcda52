import RestoreIcon from '@mui/icons-material/Restore';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useNotify, useRedirect, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useApi } from '#ui/useApi.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';

type Restored = Article & { slugTaken: string | null };

/** Makes a version the working copy again; taken back by restoring the one before. */
export const RestoreButton = ({ article, version }: { article: Article; version: number }) => {
  const translate = useTranslate();
  const api = useApi();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefreshRecord('articles');
  const [asking, setAsking] = useState(false);

  const send = async (note: unknown, shown = article.version) => {
    const { data } = await api.act<Restored>(
      'articles',
      article.id,
      'restore',
      { version, note: note ?? null },
      { version: shown },
    );
    const { slugTaken, ...record } = data;
    await refresh(article.id, record);
    return slugTaken;
  };
  const done = (slugTaken: unknown) => {
    const isTaken = typeof slugTaken === 'string';
    notify(isTaken ? 'articleHistory.restore.slugTaken' : 'articleHistory.restore.done', {
      type: isTaken ? 'warning' : 'success',
      messageArgs: { version, before: article.version, slug: slugTaken },
    });
    redirect(`/articles/${article.id}`);
  };
  return (
    <>
      <Button variant="outlined" startIcon={<RestoreIcon />} onClick={() => setAsking(true)}>
        {translate('articleHistory.restore.open', { version })}
      </Button>
      {asking ? (
        <ActDialog
          title={translate('articleHistory.restore.title', { version })}
          lead={translate(
            article.published ? 'articleHistory.restore.leadLive' : 'articleHistory.restore.lead',
          )}
          submit={translate('articleHistory.restore.submit')}
          send={({ note }, shown) => send(note, shown)}
          onDone={done}
          onClose={() => setAsking(false)}
        >
          <TextInput source="note" label="articleHistory.restore.note" helperText={false} autoFocus />
        </ActDialog>
      ) : null}
    </>
  );
};
