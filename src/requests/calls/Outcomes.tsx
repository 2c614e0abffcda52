import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocale, useTranslate } from 'react-admin';
import type { Failure } from '#api/failure.ts';
import { type ContactOutcome, contactOutcomes } from '#domain/request.ts';
import { Section } from '#page/Section.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { shortTime } from '#ui/timeWords.ts';
import { LeftWith } from './LeftWith.tsx';
import type { OneCallState } from './useOneCall.ts';

/** Six answers, each under its key and with the next try it would set. */
export const Outcomes = ({ call, failure }: { call: OneCallState; failure: Failure | undefined }) => {
  const translate = useTranslate();
  return (
    <Section title={translate('calls.outcome')}>
      <Refusal failure={failure}>
        {failure?.status === 412 ? <Box>{translate('calls.changed')}</Box> : null}
      </Refusal>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        {contactOutcomes.map((outcome, index) => (
          <OutcomeButton key={outcome} outcome={outcome} digit={index + 1} call={call} />
        ))}
      </Box>
      {call.leftWith === undefined ? null : <LeftWith call={call} />}
    </Section>
  );
};

const OutcomeButton = ({
  outcome,
  digit,
  call,
}: {
  outcome: ContactOutcome;
  digit: number;
  call: OneCallState;
}) => {
  const translate = useTranslate();
  const locale = useLocale();
  const again = call.againAfter(outcome);
  const time = again && shortTime(again, new Date(call.now), locale, call.zone).replaceAll(' ', '\u00A0');
  const then = outcome === 'reached' ? 'calls.goesOn' : 'calls.noAgain';
  return (
    <Button
      variant="outlined"
      aria-keyshortcuts={String(digit)}
      disabled={!call.ready}
      onClick={() => call.log(outcome)}
      sx={{
        justifyContent: 'flex-start',
        alignItems: 'flex-start',
        textAlign: 'left',
        lineHeight: 1.3,
        gap: 1,
        minHeight: 60,
        px: 1.25,
      }}
    >
      <Box
        component="kbd"
        aria-hidden
        sx={{
          font: 'inherit',
          border: 1,
          borderRadius: 0.5,
          px: 0.75,
          lineHeight: 1.4,
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {digit}
      </Box>
      <span>
        {translate(`requests.contact.outcomes.${outcome}`)}
        <Box component="span" sx={{ display: 'block', fontWeight: 400, fontSize: '0.8125rem' }}>
          {time ? translate('calls.again', { time }) : translate(then)}
        </Box>
      </span>
    </Button>
  );
};
