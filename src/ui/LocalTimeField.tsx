import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { zoneCity } from '#domain/formatInstant.ts';
import { atLocalTime, type Instant, zonedDay, zonedMinutes } from '#domain/instant.ts';

type Props = Pick<TextFieldProps, 'id' | 'onBlur' | 'error' | 'helperText' | 'margin'> & {
  label: string;
  value: Instant | null | undefined;
  onChange: (at: Instant | null) => void;
  /** The IANA zone whose clock is meant; it is named below the field. */
  zone: string | undefined;
};

/** A day and a time on a location's wall, kept as an instant; the reader's own zone plays no part. */
export const LocalTimeField = ({
  label,
  value,
  onChange,
  zone = 'UTC',
  helperText,
  error,
  ...field
}: Props) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState(() => wallText(value, zone));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (value !== instantText(typed, zone)) setTyped(wallText(value, zone));
  }
  const isSkipped = /T\d\d:\d\d/.test(typed) && instantText(typed, zone) === null;
  return (
    <TextField
      {...field}
      error={isSkipped || (error ?? false)}
      type="datetime-local"
      label={label}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(instantText(target.value, zone));
      }}
      helperText={
        isSkipped
          ? translate('desk.when.skipped')
          : (helperText ?? translate('desk.when.zone', { city: zoneCity(zone) }))
      }
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
};

const two = (number: number): string => String(number).padStart(2, '0');

const wallText = (at: Instant | null | undefined, zone: string): string => {
  if (!at) return '';
  const minutes = zonedMinutes(at, zone);
  return `${zonedDay(at, zone)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** Null while incomplete, and for an hour that the clock skips. */
const instantText = (text: string, zone: string): Instant | null => {
  const read = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(text);
  if (!read) return null;
  const [, day = '', hours, minutes] = read;
  return atLocalTime(day, Number(hours) * 60 + Number(minutes), zone);
};
