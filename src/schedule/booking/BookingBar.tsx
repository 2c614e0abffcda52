import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { HoldCountdown } from '#slots/HoldCountdown.tsx';
import { useReadBack } from '#slots/useReadBack.ts';
import type { useBooking } from './useBooking.ts';

interface Props {
  booking: ReturnType<typeof useBooking>;
  zone: string;
  onBook: () => void;
}

/** The sentence to read aloud, how long the time is kept, and Book. */
export const BookingBar = ({ booking, zone, onBook }: Props) => {
  const translate = useTranslate();
  const readBack = useReadBack(zone);
  const { slot, hold, busy, choose, giveUp } = booking;
  const sentence = useRef<HTMLParagraphElement>(null);
  const heldId = hold?.id;
  useEffect(() => {
    if (heldId) sentence.current?.focus();
  }, [heldId]);
  if (!slot) return null;

  return (
    <Paper
      component="section"
      aria-label={translate('schedule.confirm')}
      variant="outlined"
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        px: 2,
        py: 1.5,
        borderTop: 2,
        borderTopColor: 'primary.main',
      }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('schedule.readAloud')}
      </Typography>
      <Typography
        ref={sentence}
        tabIndex={-1}
        sx={{ fontSize: '1.125rem', fontWeight: 600, outline: 'none' }}
      >
        {readBack(slot)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, alignItems: 'center' }}>
        <Button variant="contained" size="large" disabled={busy || !hold} onClick={onBook}>
          {translate('schedule.book')}
        </Button>
        <Button disabled={busy} onClick={() => void giveUp()}>
          {translate('schedule.other')}
        </Button>
        {hold?.holdExpiresAt ? (
          <HoldCountdown key={hold.id} until={hold.holdExpiresAt} onExtend={() => void choose(slot)} />
        ) : null}
      </Box>
    </Paper>
  );
};
