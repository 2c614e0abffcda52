import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId, useState } from 'react';
import { Form, type RaRecord, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { Refusal } from './Refusal.tsx';
import { useAttempt } from './useAttempt.ts';

type Versioned = RaRecord & { version: number };

interface Props {
  title: string;
  lead?: ReactNode;
  /** The word on the button that does it. */
  submit: string;
  /** A message key for the one that leaves it. */
  dismiss?: string;
  /** Inputs named after the action's body. */
  children?: ReactNode;
  values?: FieldValues;
  /** `version` is given once someone has seen a newer one and goes on all the same. */
  send: (values: FieldValues, version?: number) => Promise<unknown>;
  /** Given what the server answered. */
  onDone?: (answered: unknown) => void;
  onClose: () => void;
  /** What someone else changed meanwhile. */
  renderChanges?: (current: Versioned) => ReactNode;
  /** False while it cannot be done at all; the lead says why. */
  possible?: boolean;
  /** Everything is filled in already: Enter does it. */
  ready?: boolean;
}

/**
 * Asks what an action needs and does it. A refusal is shown here with everything typed still in place; when the
 * record has changed meanwhile, the change is shown and the person decides whether to go on.
 */
export const ActDialog = ({ title, lead, submit, children, values = {}, send, ...props }: Props) => {
  const {
    onDone,
    onClose,
    renderChanges,
    possible = true,
    ready = false,
    dismiss = 'ra.action.cancel',
  } = props;
  const translate = useTranslate();
  const id = useId();
  const { attempt, busy, failure } = useAttempt();
  const [initial] = useState(values);
  const current = failure?.status === 412 ? (failure.body.current as Versioned | undefined) : undefined;

  const submitForm = async (typed: FieldValues) => {
    let refused: FieldValues | undefined;
    let answered: unknown;
    const done = await attempt(async () => {
      try {
        answered = await send(typed, current?.version);
      } catch (error) {
        refused = fieldErrors((error as { body?: { errors?: FieldValues } }).body?.errors);
        throw error;
      }
    });
    if (!done) return refused;
    onClose();
    onDone?.(answered);
    return undefined;
  };

  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id} onClose={busy ? undefined : onClose}>
      <Form record={initial} onSubmit={submitForm} sanitizeEmptyValues disableInvalidFormNotification>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {lead ? (
            <DialogContentText component="div" sx={{ mb: 1 }}>
              {lead}
            </DialogContentText>
          ) : null}
          {possible ? children : null}
          <Refusal failure={failure}>{current && renderChanges ? renderChanges(current) : null}</Refusal>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate(dismiss)}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || !possible} autoFocus={ready}>
            {current ? translate('desk.act.goOn') : submit}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};

/** The form as a whole is answered by the refusal above, not by a field. */
const fieldErrors = (errors: FieldValues = {}): FieldValues =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => field !== 'root'));
