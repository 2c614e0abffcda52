import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import type { Failure } from '#api/failure.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { SlotCards } from './SlotCards.tsx';
import type { ChosenTime } from './useHold.ts';

interface Props {
  failure: Failure | undefined;
  chosen: ChosenTime | undefined;
  onChoose: (slot: OfferedSlot) => void;
  /** So many of the others are chosen by the key of their number. */
  numbered?: number;
  /** What else can be done about a time that is taken. */
  children?: ReactNode;
}

/** Why the time cannot be had, brought into sight, and those nearest to it, to choose on the spot. */
export const RefusedTime = ({ failure, ...others }: Props) => {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) here.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  if (!failure) return null;
  return (
    <div ref={here}>
      {failure.body.code === 'slot_taken' ? (
        <Taken failure={failure} {...others} />
      ) : (
        <Refusal failure={failure}>{fieldWords(failure).map((words) => ` ${words}`)}</Refusal>
      )}
    </div>
  );
};

const Taken = ({ failure, children, ...cards }: Props & { failure: Failure }) => {
  const translate = useTranslate();
  const alternatives = (failure.body.alternatives ?? []) as OfferedSlot[];
  return (
    <Alert
      severity="warning"
      variant="outlined"
      icon={false}
      sx={{ '& .MuiAlert-message': { width: '100%' } }}
    >
      <strong>{translate('schedule.taken')}</strong>
      <Box component="section" aria-label={translate('schedule.alternatives')} sx={{ mt: 0.5 }}>
        <SlotCards slots={alternatives} {...cards} />
      </Box>
      {children}
    </Alert>
  );
};

/** A time or a provider that does not fit says why itself. */
const fieldWords = ({ body }: Failure): string[] =>
  Object.values(body.errors ?? {}).filter((words): words is string => typeof words === 'string');
