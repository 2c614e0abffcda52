import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type Ref, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Refusal } from '#ui/Refusal.tsx';
import { useAttempt } from '#ui/useAttempt.ts';

interface Props {
  label: string;
  submit: string;
  initial?: string;
  field?: Ref<HTMLTextAreaElement>;
  send: (text: string) => Promise<unknown>;
  /** Leaves it without sending; left out where it always stands. */
  onClose?: () => void;
}

/** A remark as it is written. No form of its own: it stands within the article's. */
export const CommentForm = ({ label, submit, initial = '', field, send, onClose }: Props) => {
  const translate = useTranslate();
  const [text, setText] = useState(initial);
  const { attempt, busy, failure } = useAttempt();
  const go = async () => {
    if (busy || text.trim() === '') return;
    if (!(await attempt(() => send(text)))) return;
    setText('');
    onClose?.();
  };
  return (
    <Box sx={{ display: 'grid', gap: 0.5, my: 1 }}>
      <TextField
        label={label}
        value={text}
        inputRef={field}
        multiline
        size="small"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void go();
        }}
      />
      <Refusal failure={failure} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          size="small"
          variant="outlined"
          disabled={busy || text.trim() === ''}
          onClick={() => void go()}
        >
          {submit}
        </Button>
        {onClose ? (
          <Button size="small" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
};
