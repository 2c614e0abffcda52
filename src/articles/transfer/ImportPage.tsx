import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { FileDrop } from '#ui/FileDrop.tsx';
import { AccessDenied } from '#ui/MessagePage.tsx';
import { useRights } from '#ui/useRights.ts';
import { FileCard } from './FileCard.tsx';
import { ImportBar } from './ImportBar.tsx';
import { useImporting } from './useImporting.ts';

/** Files become drafts: what would become of each is seen before anything is written. */
export const ImportPage = () => {
  const translate = useTranslate();
  const rights = useRights();
  const importing = useImporting();
  const { entries, work, pick, choose } = importing;
  if (!rights['articles:edit']) return <AccessDenied />;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        py: 1,
        maxWidth: 900,
        mx: 'auto',
        gridTemplateColumns: 'minmax(0, 1fr)',
      }}
    >
      <Title title="articleTransfer.import.title" />
      <Typography>{translate('articleTransfer.import.lead')}</Typography>
      <FileDrop
        multiple
        accept=".md,.markdown,.html,.htm,.zip"
        label={translate('articleTransfer.import.pick')}
        hint={translate('articleTransfer.import.drop')}
        disabled={work !== undefined}
        onPick={(files) => void pick(files)}
      />
      {entries.map((entry) => (
        <FileCard
          key={entry.key}
          entry={entry}
          entries={entries}
          disabled={work !== undefined}
          onChoose={(choice) => choose(entry.key, choice)}
        />
      ))}
      {entries.length > 0 ? <ImportBar importing={importing} /> : null}
    </Box>
  );
};
