import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { type KeyboardEvent, useId, useState } from 'react';
import { useInput, useTranslate, ValidationError } from 'react-admin';
import { usualDueMinutes } from '#domain/dueTime.ts';
import { durationText, readDuration } from '#domain/durationText.ts';
import { type OpenStatus, openStatuses, type Priority, priorities } from '#domain/request.ts';
import { Unseen } from '#ui/Unseen.tsx';
import { faultIn } from './hours/Fault.tsx';

/** What cannot be read stays as it was typed, and is refused by the schema. */
type Typed = Partial<Record<OpenStatus, Partial<Record<Priority, number | string>>>>;

const urgentFirst = priorities.toReversed();

/** How soon a request is due, by its status and its priority; an empty field keeps the usual time. */
export const DueMinutesInput = () => {
  const translate = useTranslate();
  const { field, fieldState } = useInput({ source: 'dueMinutes', defaultValue: {} });
  const due = (field.value ?? {}) as Typed;
  const faults = fieldState.error as Partial<Record<string, Record<string, unknown>>> | undefined;
  const change = (status: OpenStatus, priority: Priority, value: number | string | undefined) => {
    const { [priority]: _was, ...others } = due[status] ?? {};
    const row = value === undefined ? others : { ...others, [priority]: value };
    const { [status]: _row, ...rest } = due;
    field.onChange(Object.keys(row).length > 0 ? { ...rest, [status]: row } : rest);
  };
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box component="table" sx={tableStyles}>
        <thead>
          <tr>
            <th scope="col">
              <Unseen>{translate('resources.requests.fields.status')}</Unseen>
            </th>
            {urgentFirst.map((priority) => (
              <th key={priority} scope="col">
                {translate(`desk.priority.${priority}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {openStatuses.map((status) => (
            <tr key={status}>
              <th scope="row">{translate(`desk.status.${status}`)}</th>
              {urgentFirst.map((priority) => (
                <td key={priority}>
                  <DurationInput
                    label={`${translate(`desk.status.${status}`)}, ${translate(`desk.priority.${priority}`)}`}
                    usual={usualDueMinutes[status][priority]}
                    value={due[status]?.[priority]}
                    fault={faultIn(faults?.[status]?.[priority])}
                    onChange={(value) => change(status, priority, value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
};

interface DurationProps {
  label: string;
  usual: number;
  value: number | string | undefined;
  fault: string | undefined;
  onChange: (value: number | string | undefined) => void;
}

const textOf = (value: number | string | undefined): string =>
  typeof value === 'number' ? durationText(value) : (value ?? '');

/** Read when it is left, so that nothing is put right under the fingers. */
const DurationInput = ({ label, usual, value, fault, onChange }: DurationProps) => {
  const translate = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? textOf(value);
  const message = typeof value === 'string' ? 'clinic.due.wrong' : fault;
  const settle = () => {
    const read = text.trim() === '' ? undefined : (readDuration(text) ?? text);
    if (read !== value) onChange(read);
    setTyped(undefined);
  };
  const settleOnEnter = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') settle();
  };
  return (
    <>
      <TextField
        value={text}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={settleOnEnter}
        placeholder={durationText(usual)}
        size="small"
        margin="none"
        fullWidth
        error={message !== undefined}
        helperText={message ? <ValidationError error={message} /> : undefined}
        slotProps={{
          htmlInput: {
            'aria-label': label,
            'aria-describedby': message ? `${id}-fault ${id}` : id,
            autoComplete: 'off',
          },
          formHelperText: { id: `${id}-fault` },
        }}
      />
      <span id={id} hidden>
        {translate('clinic.due.usual', { time: durationText(usual) })}
      </span>
    </>
  );
};

const tableStyles = {
  borderCollapse: 'collapse',
  minWidth: 560,
  width: '100%',
  '& th': { fontWeight: 500, textAlign: 'start', p: 0.5, verticalAlign: 'top' },
  '& tbody th': { pt: 1.25 },
  '& td': { p: 0.5, minWidth: 96, verticalAlign: 'top' },
  '& input::placeholder': { opacity: 0.75 },
} as const;
