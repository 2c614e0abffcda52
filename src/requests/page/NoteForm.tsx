import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';

/** A note stays in the box until the server has it. */
export const NoteForm = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('requests', request);
  const [note, setNote] = useState('');
  const { attempt, busy, failure } = useAttempt();
  const add = async () => {
    if (!(await attempt(() => act('notes', { note })))) return;
    setNote('');
    notify('requests.note.done');
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      sx={{ mb: 1.5 }}
    >
      <TextField
        multiline
        minRows={1}
        maxRows={8}
        margin="none"
        label={translate('requests.note.label')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 5000 } }}
      />
      <Refusal failure={failure} />
      {note.trim() ? (
        <Button type="submit" size="small" variant="outlined" disabled={busy} sx={{ mt: 1 }}>
          {translate('requests.note.add')}
        </Button>
      ) : null}
    </Box>
  );
};
