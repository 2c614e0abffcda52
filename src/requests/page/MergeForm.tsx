import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { canMove } from '#domain/moves.ts';
import { isOpen } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useAttempt } from '#ui/useAttempt.ts';
import { useRights } from '#ui/useRights.ts';
import { isUnread } from './unreadFlags.ts';
import { useMerge } from './useMerge.tsx';

interface Props {
  one: AppointmentRequest;
  other: AppointmentRequest;
  onClose: () => void;
}

/** The one that stays takes the other in; usually the older stays, since it has waited longer. */
export const MergeForm = ({ one, other, onClose }: Props) => {
  const translate = useTranslate();
  const merge = useMerge();
  const rights = useRights();
  const { attempt, busy, failure } = useAttempt();
  const [reason, setReason] = useState(() => translate('repeats.merge.usualReason'));
  const olderStays = one.createdAt <= other.createdAt ? one : other;
  const ways = [
    { merged: other, survivor: one, label: 'repeats.merge.thatIntoThis' },
    { merged: one, survivor: other, label: 'repeats.merge.thisIntoThat' },
  ];
  const possible = ways.filter(
    ({ merged, survivor }) => canMove(merged.status, 'duplicate') && takesIn(survivor),
  );
  if (rights['requests:move'] !== 'all') return null;
  if (possible.length === 0)
    return <Typography sx={{ mt: 2 }}>{translate('repeats.merge.impossible')}</Typography>;

  const run = async (merged: AppointmentRequest, survivor: AppointmentRequest) => {
    if (await attempt(() => merge(merged, survivor, reason))) onClose();
  };
  return (
    <Box component="section" aria-label={translate('repeats.merge.title')} sx={{ mt: 2 }}>
      <Typography sx={{ mb: 1 }}>{translate('repeats.merge.lead')}</Typography>
      <TextField
        label={translate('requests.moves.reason')}
        value={reason}
        required
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      {possible.some(({ merged }) => isUnread(merged)) ? (
        <Typography sx={{ color: 'warning.main' }}>{translate('repeats.merge.readFirst')}</Typography>
      ) : null}
      <Refusal failure={failure} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {possible.map(({ merged, survivor, label }) => (
          <Button
            key={label}
            variant={survivor === olderStays ? 'contained' : 'outlined'}
            disabled={busy || isUnread(merged) || reason.trim() === ''}
            onClick={() => void run(merged, survivor)}
          >
            {translate(label)}
          </Button>
        ))}
      </Box>
    </Box>
  );
};

/** Only what is open or booked can take another in. */
const takesIn = ({ status, duplicateOf }: AppointmentRequest): boolean =>
  duplicateOf === null && (isOpen(status) || status === 'scheduled');
