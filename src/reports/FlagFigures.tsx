import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useDataProvider, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { flagListVersion } from '#domain/flagTerms.ts';
import { AccessDenied } from '#ui/MessagePage.tsx';
import { useRights } from '#ui/useRights.ts';
import { FlagFigureTable } from './FlagFigureTable.tsx';
import { ReadingFigures } from './ReadingFigures.tsx';

const spans = [30, 90, 365] as const;

/** Which listed phrases mislead: a clinician prunes the lists by them. They judge no patient. */
export const FlagFigures = () => {
  const translate = useTranslate();
  const rights = useRights();
  const [days, setDays] = useState<number>(90);
  if (rights['figures:read'] !== 'all') return <AccessDenied />;
  return (
    <Box sx={{ mt: 1, maxWidth: 1100 }}>
      <Title title={translate('reports.flags.title')} preferenceKey={false} />
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>
        {translate('reports.flags.lead', { version: flagListVersion })}
      </Typography>
      <TextField
        select
        size="small"
        fullWidth={false}
        label={translate('reports.span')}
        value={days}
        onChange={({ target }) => setDays(Number(target.value))}
        sx={{ mb: 2, width: 220 }}
      >
        {spans.map((span) => (
          <MenuItem key={span} value={span}>
            {translate('reports.days', { days: span })}
          </MenuItem>
        ))}
      </TextField>
      <Figures days={days} />
      <ReadingFigures days={days} />
    </Box>
  );
};

const Figures = ({ days }: { days: number }) => {
  const translate = useTranslate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, isError } = useQuery({
    queryKey: ['figures', 'flags', days],
    queryFn: async () => (await dataProvider.flagFigures(days)).data,
  });
  if (isError) return <Typography role="alert">{translate('reports.failed')}</Typography>;
  if (!data) return <Typography role="status">{translate('ra.page.loading')}</Typography>;
  if (data.length === 0) return <Typography role="status">{translate('reports.flags.none')}</Typography>;
  return <FlagFigureTable figures={data} />;
};
