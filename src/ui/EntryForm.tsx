import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Failure, isFailure } from '#api/failure.ts';
import { type EntryField, EntryInput } from './EntryInput.tsx';

type Typed = Record<string, string>;

interface Props {
  fields: readonly EntryField[];
  submit: string;
  working?: string;
  send: (typed: Typed) => Promise<unknown>;
  /** A better message key for a refusal than the server's own words. */
  explain?: (failure: Failure) => string | undefined;
  /** Where the first empty field should not take the focus, on a page with other things to do. */
  calm?: boolean;
}

/**
 * A few fields that must all be filled. Uncontrolled, so that a password manager's filling counts as typing;
 * a refusal is shown at its field, which gets the focus, and everything typed stays.
 */
export const EntryForm = ({ fields, submit, working = submit, send, explain, calm = false }: Props) => {
  const translate = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Typed>({});
  const [busy, setBusy] = useState(false);
  const first = calm ? undefined : fields.find(({ initial }) => !initial)?.name;

  useLayoutEffect(() => {
    const secret = fields.findLast(({ kind }) => kind.endsWith('password'));
    const at =
      fields.find(({ name }) => name in faults) ?? (faults['root'] ? (secret ?? fields[0]) : undefined);
    if (at) form.current?.querySelector<HTMLInputElement>(`[name="${at.name}"]`)?.focus();
  }, [faults, fields]);

  const submitForm = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = typedIn(new FormData(event.currentTarget), fields);
    const empty = fields.find(({ name }) => !typed[name]);
    if (empty) return setFaults({ [empty.name]: translate(empty.missing) });
    setFaults({});
    setBusy(true);
    try {
      await send(typed);
    } catch (error) {
      if (!isFailure(error)) throw error;
      setFaults(faultsIn(error, fields, explain, translate));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack component="form" ref={form} noValidate spacing={2} onSubmit={(event) => void submitForm(event)}>
      {faults['root'] ? <Alert severity="error">{faults['root']}</Alert> : null}
      {fields.map((field) => (
        <EntryInput key={field.name} {...field} autoFocus={field.name === first} fault={faults[field.name]} />
      ))}
      <Button
        type="submit"
        variant="contained"
        size="large"
        disabled={busy}
        sx={{ alignSelf: calm ? 'start' : '' }}
      >
        {translate(busy ? working : submit)}
      </Button>
    </Stack>
  );
};

const typedIn = (form: FormData, fields: readonly EntryField[]): Typed =>
  Object.fromEntries(
    fields.map(({ name, kind }) => {
      const value = form.get(name);
      const text = typeof value === 'string' ? value : '';
      return [name, kind.endsWith('password') ? text : text.trim()];
    }),
  );

const faultsIn = (
  failure: Failure,
  fields: readonly EntryField[],
  explain: Props['explain'],
  translate: ReturnType<typeof useTranslate>,
): Typed => {
  const { root: _, ...told } = failure.body.errors ?? {};
  const texts = Object.entries(told).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const here = texts.filter(([at]) => fields.some(({ name }) => name === at));
  const better = explain?.(failure);
  if (here.length > 0 && !better) return Object.fromEntries(here);
  if (failure.status === 429) {
    return {
      root: translate('desk.signIn.tooMany', { minutes: Math.ceil((failure.body.retryAfter ?? 60) / 60) }),
    };
  }
  const words = better ?? texts[0]?.[1] ?? failure.message;
  return { root: translate(words, { _: words }) };
};
