import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Unseen } from '#ui/Unseen.tsx';

interface Props {
  /** The instant at which the hold runs out. */
  until: string;
  onExtend: () => void;
}

/** How long the time is kept; a warning in the last minute, one key to keep it longer. */
export const HoldCountdown = ({ until, onExtend }: Props) => {
  const translate = useTranslate();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  const left = Math.max(0, Math.round((Date.parse(until) - now) / 1_000));
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const isLast = left <= 60;

  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box
        component="span"
        role="timer"
        sx={{ fontVariantNumeric: 'tabular-nums', color: isLast ? 'error.main' : 'text.secondary' }}
      >
        {translate(left === 0 ? 'schedule.holdOver' : 'schedule.heldFor', { clock })}
      </Box>
      <Unseen role="alert">
        {isLast ? translate(left === 0 ? 'schedule.holdOver' : 'schedule.lastMinute') : ''}
      </Unseen>
      <Button size="small" variant={isLast ? 'outlined' : 'text'} onClick={onExtend}>
        {translate('schedule.extend')}
      </Button>
    </Box>
  );
};
