import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { SlotCards } from './SlotCards.tsx';
import type { ChosenTime } from './useHold.ts';

interface Props {
  /** Undefined while they are looked for. */
  slots: readonly OfferedSlot[] | undefined;
  failed: boolean;
  onRetry: () => void;
  chosen: ChosenTime | undefined;
  onChoose: (slot: OfferedSlot) => void;
  onNextWeek: () => void;
  places: boolean;
  /** At first. */
  most: number;
  /** Their keys are their own, while no others are offered. */
  numbered: boolean;
}

/** The times that have most to say for them, best first. */
export const Proposals = ({ slots, failed, onRetry, onNextWeek, most, numbered, ...cards }: Props) => {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const shown = slots?.slice(0, all ? slots.length : most) ?? [];
  const left = (slots?.length ?? 0) - shown.length;
  return (
    <section aria-label={translate('schedule.suggested')}>
      <Typography variant="h2" sx={{ mb: 0.75 }}>
        {translate('schedule.suggested')}
      </Typography>
      {failed ? (
        <Alert
          severity="error"
          variant="outlined"
          action={
            <Button color="inherit" onClick={onRetry}>
              {translate('desk.pages.again')}
            </Button>
          }
        >
          {translate(slots ? 'schedule.notRenewed' : 'schedule.notProposed')}
        </Alert>
      ) : null}
      {!slots && !failed ? <Waiting /> : null}
      {slots?.length === 0 ? (
        <Box role="status" sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
          {translate('schedule.none')}
          <Button variant="outlined" onClick={onNextWeek}>
            {translate('schedule.later')}
          </Button>
        </Box>
      ) : null}
      <SlotCards slots={shown} numbered={numbered ? most : 0} {...cards} />
      {left > 0 ? (
        <Button size="small" onClick={() => setAll(true)} sx={{ mt: 0.75 }}>
          {translate('visit.more', { smart_count: left })}
        </Button>
      ) : null}
    </section>
  );
};
