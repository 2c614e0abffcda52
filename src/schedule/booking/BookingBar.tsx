import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useLayoutEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { HoldCountdown } from '#slots/HoldCountdown.tsx';
import { useReadBack } from '#slots/useReadBack.ts';
import type { useBooking } from './useBooking.ts';

interface Props {
  booking: ReturnType<typeof useBooking>;
  onBook: () => void;
  onExtend: () => void;
  onRepeat: () => void;
}

/** The sentence to read aloud, how long the time is kept, and Book. */
export const BookingBar = ({ booking, onBook, onExtend, onRepeat }: Props) => {
  const translate = useTranslate();
  const readBack = useReadBack();
  const { chosen, hold, busy, giveUp } = booking;
  const sentence = useRef<HTMLParagraphElement>(null);
  const heldId = hold?.id;
  useLayoutEffect(() => {
    if (heldId) sentence.current?.focus();
  }, [heldId]);

  return (
    <Paper
      component="section"
      aria-label={translate('schedule.confirm')}
      variant="outlined"
      square
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 3,
        mx: { xs: -1, sm: -2 },
        mb: -3,
        px: 2,
        py: 1,
        borderTop: 2,
        borderTopColor: chosen ? 'primary.main' : 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'center',
        minHeight: 58,
      }}
    >
      {chosen ? (
        <>
          <Box sx={{ flex: { xs: '1 1 100%', md: '1 1 420px' }, minWidth: 0 }}>
            <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
              {translate('schedule.readAloud')}
            </Typography>
            <Typography
              ref={sentence}
              tabIndex={-1}
              sx={{ fontSize: { xs: '1rem', sm: '1.125rem' }, fontWeight: 600, outline: 'none' }}
            >
              {readBack(chosen)}
            </Typography>
          </Box>
          {hold?.holdExpiresAt ? <HoldCountdown until={hold.holdExpiresAt} onExtend={onExtend} /> : null}
          <Button
            disabled={busy}
            onClick={() => void giveUp()}
            sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
          >
            {translate('schedule.other')}
          </Button>
          <Button disabled={busy || !hold} onClick={onRepeat}>
            {translate('series.repeat')}
          </Button>
          <Button
            variant="contained"
            size="large"
            disabled={busy || !hold}
            onClick={onBook}
            sx={{ flex: { xs: '1 1 100%', sm: '0 0 auto' } }}
          >
            {translate('schedule.book')}
          </Button>
        </>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{translate('visit.chooseFirst')}</Typography>
      )}
    </Paper>
  );
};
