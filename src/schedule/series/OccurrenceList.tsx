import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useLocale, useTranslate } from 'react-admin';
import { formatInstant } from '#domain/formatInstant.ts';
import type { Occurrence } from '#domain/series.ts';
import { Chip } from '#ui/Chip.tsx';
import { shapes } from '#ui/shapes.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { type Choices, own, skipped } from './useChoices.ts';

interface Props {
  occurrences: readonly Occurrence[];
  choices: Choices;
  zone: string;
  /** What leaving one out is called here. */
  skip: string;
}

/** Every visit with whether it fits; one that does not has free times near it to choose from. */
export const OccurrenceList = ({ occurrences, choices, zone, skip }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  const when = ({ startsAt }: { startsAt: string }) => formatInstant(startsAt, zone, locale, 'full');
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {occurrences.map((occurrence, nth) => {
        const { refusal, alternatives, startsAt, providerId } = occurrence;
        const reason = refusal ?? 'fits';
        return (
          <Box
            component="li"
            key={startsAt}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '28px minmax(0, 1fr) minmax(0, 1.3fr)' },
              columnGap: 1.5,
              rowGap: 0.5,
              alignItems: 'center',
              py: 0.75,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'block' } }}>{nth + 1}</Box>
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontWeight: 600 }}>{when(occurrence)}</Box>
              <Chip shape={shapes[refusal ? 'cross' : 'check']} tone={refusal ? 'waiting' : 'ready'}>
                {translate(`series.fit.${reason}`, { _: translate('series.fit.other') })}
              </Chip>
            </Box>
            <TextField
              select
              margin="none"
              size="small"
              label={translate('series.choice', { nth: nth + 1 })}
              value={choices.of(occurrence)}
              onChange={({ target }) => choices.choose(occurrence, target.value)}
              sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
            >
              {refusal ? null : (
                <MenuItem value={own}>{`${when(occurrence)} · ${providers.nameOf(providerId)}`}</MenuItem>
              )}
              {alternatives.map((one, index) => (
                <MenuItem key={`${one.startsAt} ${one.providerId}`} value={String(index)}>
                  {`${when(one)} · ${providers.nameOf(one.providerId)}`}
                </MenuItem>
              ))}
              <MenuItem value={skipped}>{skip}</MenuItem>
            </TextField>
          </Box>
        );
      })}
    </Box>
  );
};
