import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { type Ref, useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { type Identifier, identifiers } from '#domain/checklist.ts';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { dayRange } from '#ui/timeWords.ts';
import { Tick } from './Tick.tsx';
import { identifiersNeeded } from './useChecklist.ts';

interface Props {
  request: AppointmentRequest;
  said: readonly Identifier[];
  missed: boolean;
  first: Ref<HTMLInputElement>;
  onSaid: (said: Identifier[]) => void;
}

/** What the patient says of themselves, beside what the desk has, so that the right person is booked. */
export const Identifiers = ({ request, said, missed, first, onSaid }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const id = useId();
  const { firstName, lastName, phone, phoneExtension, email, dateOfBirth, chartNumber } = request;
  const known: Record<Identifier, string | null | undefined> = {
    name: `${firstName} ${lastName}`,
    'date-of-birth': dateOfBirth && dayRange(dateOfBirth, dateOfBirth, locale),
    phone: phoneText(phone, phoneExtension ?? null),
    email,
    address: undefined,
    'chart-number': chartNumber,
  };
  return (
    <Box role="group" aria-labelledby={id} aria-describedby={missed ? `${id}-missed` : undefined}>
      <Typography id={id} variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('visit.checklist.identifiers', { count: identifiersNeeded })}
      </Typography>
      {identifiers.map((one, index) => (
        <Tick
          key={one}
          label={translate(`visit.identifiers.${one}`)}
          note={known[one] ?? undefined}
          on={said.includes(one)}
          input={index === 0 ? first : undefined}
          onTick={(on) => onSaid(identifiers.filter((other) => (other === one ? on : said.includes(other))))}
        />
      ))}
      {missed ? (
        <FormHelperText id={`${id}-missed`} error role="alert">
          {translate('visit.checklist.identifiersMissed', { count: identifiersNeeded })}
        </FormHelperText>
      ) : null}
    </Box>
  );
};
