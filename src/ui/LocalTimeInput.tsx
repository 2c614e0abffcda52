import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { InputHelperText, useInput, useTranslate } from 'react-admin';
import { zoneCity } from '#domain/formatInstant.ts';
import { atLocalTime, zonedDay, zonedMinutes } from '#domain/instant.ts';

interface Props {
  source: string;
  /** A message key. */
  label: string;
  /** The IANA zone whose clock is meant; it is named below the field. */
  zone: string | undefined;
}

/** A day and a time on a location's wall, kept as an instant; the reader's own zone plays no part. */
export const LocalTimeInput = ({ source, label, zone = 'UTC' }: Props) => {
  const translate = useTranslate();
  const { id, field, fieldState } = useInput({ source });
  const [typed, setTyped] = useState(() => wallText(field.value, zone));
  const [known, setKnown] = useState(field.value);
  if (known !== field.value) {
    setKnown(field.value);
    if (field.value !== instantText(typed, zone)) setTyped(wallText(field.value, zone));
  }
  return (
    <TextField
      id={id}
      type="datetime-local"
      label={translate(label)}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        field.onChange(instantText(target.value, zone));
      }}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={
        fieldState.error?.message ? (
          <InputHelperText error={fieldState.error.message} />
        ) : (
          translate('desk.when.zone', { city: zoneCity(zone) })
        )
      }
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
};

const two = (number: number): string => String(number).padStart(2, '0');

const wallText = (at: unknown, zone: string): string => {
  if (typeof at !== 'string' || at === '') return '';
  const minutes = zonedMinutes(at, zone);
  return `${zonedDay(at, zone)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** Null while incomplete, and for an hour that the clock skips. */
const instantText = (text: string, zone: string): string | null => {
  const read = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(text);
  if (!read) return null;
  const [, day = '', hours, minutes] = read;
  return atLocalTime(day, Number(hours) * 60 + Number(minutes), zone);
};
