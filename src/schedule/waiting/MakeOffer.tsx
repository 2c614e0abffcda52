import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Proposal } from '#api/waiting.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useAttempt } from '#ui/useAttempt.ts';
import { useSettings } from '#ui/useSettings.ts';
import { Candidate } from './Candidate.tsx';
import { useLookAgain } from './useProposal.ts';

const usualMinutes = [30, 60, 120, 240, 1_440];

/** Whom to offer it to and for how long it is kept: the best is chosen already, so that Enter offers. */
export const MakeOffer = ({ proposal, zone }: { proposal: Proposal; zone: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const lookAgain = useLookAgain();
  const { attempt, busy, failure } = useAttempt();
  const usual = useSettings()?.offerMinutes ?? 120;
  const [chosen, choose] = useState<string>();
  const [minutes, setMinutes] = useState<number>();
  const [tellPatient, setTellPatient] = useState(true);
  const list = useRef<HTMLDivElement>(null);
  const { matches, total } = proposal;
  const match = matches.find(({ id }) => id === chosen) ?? matches[0];
  useLayoutEffect(() => list.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  if (!match) return <Typography role="status">{translate('waiting.offer.nobody')}</Typography>;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { providerId, locationId, startsAt } = proposal;
    const body = { serviceId: match.serviceId, providerId, locationId, startsAt };
    const made = await attempt(() =>
      dataProvider.act('waiting', match.id, 'offers', { ...body, minutes: minutes ?? usual, tellPatient }),
    );
    if (made) notify('waiting.offer.made', { type: 'success', messageArgs: { name: match.patientName } });
    await lookAgain(match.requestId);
  };
  const lengths = [...new Set([...usualMinutes, usual])].toSorted((one, other) => one - other);

  return (
    <form onSubmit={(event) => void send(event)}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('waiting.offer.lead')}
      </Typography>
      <RadioGroup
        ref={list}
        aria-label={translate('waiting.offer.whom')}
        value={match.id}
        onChange={(_, id) => choose(id)}
        sx={{ flexWrap: 'nowrap' }}
      >
        {matches.map((one) => (
          <Candidate key={one.id} match={one} zone={zone} />
        ))}
      </RadioGroup>
      {total > matches.length ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('waiting.offer.more', { smart_count: total - matches.length })}
        </Typography>
      ) : null}
      <Refusal failure={failure} />
      <Box
        sx={{
          ...{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' },
          // Over the padding under it as well, where the list would show through.
          ...{ position: 'sticky', bottom: '-20px', mb: '-20px', pt: 1.5, pb: '20px' },
          bgcolor: 'background.paper',
        }}
      >
        <TextField
          select
          margin="none"
          label={translate('waiting.offer.keep')}
          value={minutes ?? usual}
          onChange={({ target }) => setMinutes(Number(target.value))}
          sx={{ width: 130 }}
        >
          {lengths.map((length) => (
            <MenuItem key={length} value={length}>
              {translate(`waiting.offer.minutes.${length}`, {
                _: translate('waiting.offer.minutes.other', { n: length }),
              })}
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={<Checkbox checked={tellPatient} onChange={(_, on) => setTellPatient(on)} />}
          label={translate('waiting.offer.mail')}
        />
        <Button type="submit" variant="contained" disabled={busy} sx={{ ml: 'auto' }}>
          {translate('waiting.offer.do')}
        </Button>
      </Box>
    </form>
  );
};
