import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import type { Failure } from '#api/failure.ts';
import { SlotCards } from '#slots/SlotCards.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useRights } from '#ui/useRights.ts';
import type { useBooking } from './useBooking.ts';

interface Props {
  booking: ReturnType<typeof useBooking>;
  numbered: number;
  onChoose: (slot: OfferedSlot) => void;
  onOverbook: () => void;
}

/** Why the time cannot be had, and those nearest to it, to choose on the spot. */
export const Refused = ({ booking, numbered, onChoose, onOverbook }: Props) => {
  const translate = useTranslate();
  const rights = useRights();
  const { failure, alternatives, chosen } = booking;
  if (failure?.body.code !== 'slot_taken') {
    return <Refusal failure={failure}>{fieldWords(failure).map((words) => ` ${words}`)}</Refusal>;
  }
  return (
    <Alert
      severity="warning"
      variant="outlined"
      icon={false}
      sx={{ '& .MuiAlert-message': { width: '100%' } }}
    >
      <strong>{translate('schedule.taken')}</strong>
      <Box component="section" aria-label={translate('schedule.alternatives')} sx={{ mt: 0.5 }}>
        <SlotCards slots={alternatives} chosen={chosen} numbered={numbered} onChoose={onChoose} />
      </Box>
      {rights['appointments:overbook'] ? (
        <Button size="small" color="inherit" onClick={onOverbook} sx={{ mt: 1 }}>
          {translate('visit.overbook.open')}
        </Button>
      ) : null}
    </Alert>
  );
};

/** A time or a provider that does not fit says why itself. */
const fieldWords = (failure: Failure | undefined): string[] =>
  Object.values(failure?.body.errors ?? {}).filter((words): words is string => typeof words === 'string');
