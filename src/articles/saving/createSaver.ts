import { type Failure, isFailure } from '#api/failure.ts';
import type { Article } from '#domain/article.ts';
import type { Answered, Clash, Saver, SaverParts, Saving, Values } from './saving.ts';

/** Milliseconds: a pause in typing, and the tries after a failure. */
export const pause = 1_500;
const retries = [2_000, 5_000, 15_000, 30_000];

const same = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one !== 'string' && JSON.stringify(one ?? null) === JSON.stringify(other ?? null));

/** What the server keeps of a text. */
const kept = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

const isPassing = ({ status, body }: Failure): boolean =>
  status === 0 || status >= 500 || status === 429 || body.code === 'in_flight';

/**
 * Saves a form while it is typed in: after a pause, one save at a time. A save whose answer was lost is asked for again
 * with the same words and key before anything else, so that a save never meets itself as somebody else's.
 */
export function createSaver({ values, record, send, keep, onSaved, onChange }: SaverParts): Saver {
  let saved: Values = { ...record };
  let { version } = record;
  let saving: Saving = { is: 'saved' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flight: Promise<unknown> | undefined;
  let unanswered: { typed: Values; idempotencyKey: string } | undefined;
  let failures = 0;
  /** What was refused as it stands, and is not sent again until it is other; and the refusal. */
  let held: Values = {};
  let refusal: Saving | undefined;
  /** A version that was kept, or not: the answer did not come. */
  let lost: Values | undefined;

  const set = (next: Saving): void => {
    const isNews = next.is !== saving.is || 'failure' in next;
    saving = next;
    if (isNews) onChange(next);
  };
  const unsaved = (): Values =>
    Object.fromEntries(Object.entries(values()).filter(([field, value]) => !same(value, saved[field])));
  const sendable = (): Values =>
    Object.fromEntries(
      Object.entries(unsaved()).filter(([field, value]) => !(field in held) || !same(value, held[field])),
    );
  const isPaused = (): boolean => saving.is === 'stale' || saving.is === 'stopped';
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };

  const settle = (): void => {
    clearTimeout(timer);
    const isAll = isEmpty(unsaved());
    if (isAll) [held, refusal] = [{}, undefined];
    if (!isEmpty(sendable())) later(pause);
    set(isAll ? { is: 'saved' } : isEmpty(sendable()) && refusal ? refusal : { is: 'typing' });
  };

  const took = (answered: Answered, typed: Values): void => {
    version = answered.version;
    saved = { ...saved, ...typed };
    [failures, unanswered, lost] = [0, undefined, undefined];
    onSaved(answered, typed, isEmpty(unsaved()));
    settle();
  };

  const meets = (failure: Failure, typed: Values): void => {
    const clash = clashIn(failure);
    const theirs = clash.theirs as unknown as Values;
    const isOwn =
      lost && Object.entries(lost).every(([field, value]) => same(kept(value), kept(theirs[field])));
    if (!isOwn) return set({ is: 'stale', clash });
    took(clash.theirs, { ...lost, ...typed });
  };

  const fail = (failure: Failure, typed: Values): void => {
    const { status, body } = failure;
    if (isPassing(failure)) {
      const patience = retries[Math.min(failures, retries.length - 1)] ?? 0;
      failures += 1;
      later(Math.max(patience, (body.retryAfter ?? 0) * 1_000));
      return set({ is: 'retrying', failure });
    }
    unanswered = undefined;
    if (status === 412 && body.current) return meets(failure, {});
    const paths = Object.keys(body.errors ?? {}).map((path) => path.split('.')[0] ?? '');
    const fields = paths.filter((field) => field in typed);
    if (status !== 422 || fields.length === 0) return set({ is: 'stopped', failure });
    held = { ...held, ...Object.fromEntries(fields.map((field) => [field, typed[field]])) };
    refusal = { is: 'refused', fields, failure };
    settle();
    if (!isEmpty(sendable())) later(0);
  };

  const once = async (): Promise<void> => {
    if (!unanswered && isEmpty(sendable())) return settle();
    unanswered ??= { typed: structuredClone(sendable()), idempotencyKey: crypto.randomUUID() };
    const { typed, idempotencyKey } = unanswered;
    if (saving.is !== 'retrying') set({ is: 'saving' });
    try {
      took(await send(typed, { version, idempotencyKey }), typed);
    } catch (error) {
      if (!isFailure(error)) throw error;
      fail(error, typed);
    }
  };

  const run = (): Promise<unknown> => {
    clearTimeout(timer);
    if (isPaused()) return Promise.resolve();
    flight ??= once().finally(() => {
      flight = undefined;
    });
    return flight;
  };

  const settled = async (): Promise<void> => {
    await run();
    // What was typed while that was under way.
    for (let round = 0; round < 3 && saving.is === 'typing'; round += 1) await run();
  };

  const keepAll = async (note: string | null): Promise<Answered> => {
    const typed = structuredClone(values());
    clearTimeout(timer);
    set({ is: 'saving' });
    try {
      const answered = await keep(typed, version, note);
      took(answered, typed);
      return answered;
    } catch (error) {
      if (!isFailure(error)) throw error;
      if (error.status === 0) lost = typed;
      settle();
      if (error.status === 412 && error.body.current) meets(error, {});
      throw error;
    }
  };

  return {
    typed: () => {
      if (isPaused() || saving.is === 'retrying' || flight) return;
      settle();
    },
    flush: async () => {
      await settled();
      return isEmpty(unsaved());
    },
    keep: async (note = null) => {
      await settled();
      if (saving.is === 'retrying') throw saving.failure;
      const keeping = keepAll(note).finally(() => {
        flight = undefined;
      });
      flight = keeping.catch(() => undefined);
      return keeping;
    },
    adopt: (next) => {
      saved = { ...next };
      version = next.version;
      [failures, unanswered, held, lost] = [0, undefined, {}, undefined];
      settle();
    },
    base: () => saved,
    version: () => version,
    isUnsaved: () => !isEmpty(unsaved()),
    retry: () => {
      if (saving.is === 'retrying') void run();
    },
    stop: () => clearTimeout(timer),
  };
}

const isEmpty = (typed: Values): boolean => Object.keys(typed).length === 0;

const clashIn = ({ body }: Failure): Clash => ({
  theirs: body.current as Article & Record<string, unknown>,
  savedById: body.savedById ?? null,
});
