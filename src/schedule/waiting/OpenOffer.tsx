import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Offer } from '#domain/waiting.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { shortTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { DeclineForm } from './DeclineForm.tsx';
import { type OfferAnswer, useOfferAnswer } from './useOfferAnswer.ts';

interface Props {
  offer: Offer;
  name: string;
  /** It was made a moment ago: the keys go on from here. */
  isNew?: boolean;
}

const answers: readonly OfferAnswer[] = ['accept', 'decline', 'withdraw'];

/** Whom a time is kept for, how long still, and what they say to it. */
export const OpenOffer = ({ offer, name, isNew = false }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const zone = useCatalogue('locations').byId.get(offer.locationId)?.zone;
  const { answer, busy, failure } = useOfferAnswer(offer, name);
  const first = useRef<HTMLButtonElement>(null);
  const [isDeclining, setDeclining] = useState(false);
  useLayoutEffect(() => {
    if (isNew) first.current?.focus();
  }, [isNew]);
  const until = shortTime(offer.until, new Date(), locale, zone);

  return (
    <Alert severity="info" variant="outlined" icon={false} sx={{ '& .MuiAlert-message': { width: '100%' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <strong>{translate('waiting.offer.open', { name, until })}</strong>
        <TimeLeft until={offer.until} />
      </Box>
      {isDeclining ? (
        <DeclineForm
          name={name}
          busy={busy}
          onDecline={(said) => void answer('decline', said)}
          onBack={() => setDeclining(false)}
        />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {answers.map((how) => (
            <Button
              key={how}
              ref={how === 'accept' ? first : undefined}
              size="small"
              variant={how === 'accept' ? 'contained' : 'outlined'}
              disabled={busy}
              aria-label={translate(`waiting.offer.${how}Of`, { name })}
              onClick={() => (how === 'decline' ? setDeclining(true) : void answer(how))}
            >
              {translate(`waiting.offer.${how}`)}
            </Button>
          ))}
        </Box>
      )}
      <Refusal failure={failure} />
    </Alert>
  );
};

const secondsTo = (until: string): number =>
  Math.max(0, Math.round((Date.parse(until) - Date.now()) / 1_000));

const clockOf = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  const tail = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
};

const TimeLeft = ({ until }: { until: string }) => {
  const translate = useTranslate();
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    const ticking = setInterval(() => setLeft(secondsTo(until)), 1_000);
    return () => clearInterval(ticking);
  }, [until]);
  return (
    <Box
      component="span"
      role="timer"
      sx={{ fontVariantNumeric: 'tabular-nums', color: left <= 60 ? 'error.main' : 'text.secondary' }}
    >
      {left === 0
        ? translate('waiting.offer.over')
        : translate('waiting.offer.left', { clock: clockOf(left) })}
    </Box>
  );
};
