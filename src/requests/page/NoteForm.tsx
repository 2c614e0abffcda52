import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useCommands } from '#ui/commands/useCommands.ts';
import { Press } from '#ui/Press.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useAct } from '#ui/useAct.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { keepNoteDraft, noteDraft } from './noteDrafts.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** A note stays in the box until the server has it, even while the person turns to another request. */
export const NoteForm = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const { request, writing } = useRequestDesk();
  const { id } = request;
  const act = useAct('requests', request);
  const fieldId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState(() => noteDraft(id));
  const { attempt, busy, failure } = useAttempt();
  const typed = note.trim() !== '';

  useEffect(() => writing(typed), [writing, typed]);
  useCommands([
    {
      id: 'request.note',
      keys: 'n',
      label: 'repeats.keys.note',
      group: 'request',
      run: () => field.current?.focus(),
    },
  ]);

  const write = (text: string) => {
    keepNoteDraft(id, text);
    setNote(text);
  };
  const add = async () => {
    if (!typed || !(await attempt(() => act('notes', { note })))) return;
    write('');
    notify('requests.note.done');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
    if (event.key === 'Escape') field.current?.blur();
  };

  return (
    <form
      className="note"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <textarea
        id={fieldId}
        ref={field}
        rows={1}
        placeholder={translate('requests.note.label')}
        value={note}
        maxLength={5000}
        dir="auto"
        onKeyDown={onKey}
        onChange={(event) => write(event.target.value)}
      />
      <label htmlFor={fieldId}>{translate('requests.note.label')}</label>
      <Refusal failure={failure} />
      {typed ? (
        <Press type="submit" size="small" variant="outlined" disabled={busy}>
          {translate('requests.note.add')}
        </Press>
      ) : null}
    </form>
  );
};
