import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import {
  type RaRecord,
  type UpdateParams,
  type UpdateResult,
  useRecordContext,
  useRegisterMutationMiddleware,
} from 'react-admin';
import { type UseFormReturn, useFormContext, useFormState } from 'react-hook-form';
import { isFailure } from '#api/failure.ts';

const ConflictDialog = lazy(() =>
  import('./ConflictDialog.tsx').then((module) => ({ default: module.ConflictDialog })),
);

/** For `resetOptions` of every edit form: a record fetched anew must not wipe what is being typed. */
export const keepTyping = { keepDirtyValues: true };

type Version = RaRecord & { version: number };
type Update = (resource: string, params: UpdateParams<Version>) => Promise<UpdateResult<Version>>;

interface Clash {
  base: RaRecord;
  mine: Partial<RaRecord>;
  theirs: Version;
  /** With the values to save instead, or with nothing to go back to the form. */
  settle: (values?: Record<string, unknown>) => void;
}

interface Props {
  ignored?: readonly string[];
  /** A field's value in words; without it, texts as they are. */
  say?: (field: string, value: unknown) => string;
}

/**
 * Inside an edit form: saves under the version the person started from, even when react-admin has fetched a
 * newer one behind the form, and when the server refuses as stale, lets both versions be compared and goes on.
 * `ignored` are fields nobody types.
 */
export const SaveGuard = ({ ignored = neverTyped, say }: Props) => {
  const pin = usePinned();
  const form = useFormContext();
  const [clash, setClash] = useState<Clash>();

  const choose = useCallback(
    (mine: Partial<RaRecord>, theirs: Version) =>
      new Promise<Record<string, unknown> | undefined>((resolve) => {
        const base = pin.current ?? theirs;
        setClash({ base, mine, theirs, settle: resolve });
      }).finally(() => setClash(undefined)),
    [pin],
  );

  const saveOrCompare = useCallback(
    async (resource: string, params: UpdateParams<Version>, next: Update): Promise<UpdateResult<Version>> => {
      let data: Partial<RaRecord> = params.data;
      let version = pin.current?.version;
      let shown = structuredClone(form.getValues());
      for (;;) {
        try {
          const saved = await next(resource, { ...params, data, meta: { ...params.meta, version } });
          pin.current = saved.data;
          refill(form, saved.data, typedSince(form.getValues(), shown));
          return saved;
        } catch (error) {
          const theirs = currentIn(error);
          const chosen = theirs && (await choose(data, theirs));
          if (!theirs || !chosen) throw error;
          pin.current = theirs;
          version = theirs.version;
          data = chosen;
          refill(form, theirs, chosen);
          shown = structuredClone(form.getValues());
        }
      }
    },
    [pin, choose, form],
  );
  useRegisterMutationMiddleware<Update>(saveOrCompare);

  if (!clash) return null;
  return (
    <Suspense>
      <ConflictDialog {...clash} ignored={ignored} say={say} />
    </Suspense>
  );
};

const neverTyped = ['version', 'updatedAt', 'createdAt'];

/**
 * The record as the form was last filled while nothing in it was typed. By fields, not by the form's own
 * `isDirty`: a refill that keeps what is typed sets that one back.
 */
const usePinned = () => {
  const record = useRecordContext<Version>();
  const { dirtyFields } = useFormState();
  const typed = Object.keys(dirtyFields).length > 0;
  const pin = useRef<Version | undefined>(record);
  useEffect(() => {
    if (!typed) pin.current = record;
  }, [typed, record]);
  return pin;
};

/**
 * The form stands on a saved record, with what is not saved put over it and marked as such. Without this
 * react-admin's own refill would keep every field marked, and ask about unsaved changes after each save.
 */
const refill = (form: UseFormReturn, saved: RaRecord, unsaved: Record<string, unknown>) => {
  form.reset(saved);
  for (const [field, value] of Object.entries(unsaved)) form.setValue(field, value, { shouldDirty: true });
};

const typedSince = (now: Record<string, unknown>, then: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(now).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(then[field])),
  );

const currentIn = (error: unknown): Version | undefined =>
  isFailure(error) && error.status === 412 ? (error.body.current as Version | undefined) : undefined;
