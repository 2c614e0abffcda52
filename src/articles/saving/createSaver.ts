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
export function createSaver(parts: SaverParts): Saver {
  const { values, record, send, onSaved, onChange } = parts;
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
    const fields = refusedFields(failure, typed);
    if (fields.length === 0) return set({ is: 'stopped', failure });
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

  const settled = async (rounds = 3): Promise<void> => {
    await run();
    // What was typed while that was under way, and what others who waited for it have begun since.
    if (flight || (rounds > 0 && saving.is === 'typing')) await settled(rounds - 1);
  };

  const keepAll = async (note: string | null): Promise<Answered> => {
    const typed = structuredClone(values());
    clearTimeout(timer);
    set({ is: 'saving' });
    try {
      const answered = await parts.keep(typed, version, note);
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

  const keep = async (note: string | null = null): Promise<Answered> => {
    await settled();
    if (flight) return keep(note);
    if (saving.is === 'retrying') throw saving.failure;
    const keeping = keepAll(note).finally(() => {
      flight = undefined;
    });
    flight = keeping.catch(() => undefined);
    return keeping;
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
    keep,
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

/** What is too large altogether is so by its longest field. */
const refusedFields = ({ status, body }: Failure, typed: Values): string[] => {
  const sizes = Object.entries(typed).map(([field, value]) => ({
    field,
    size: JSON.stringify(value ?? null).length,
  }));
  if (status === 413)
    return sizes
      .sort((one, other) => other.size - one.size)
      .slice(0, 1)
      .map(({ field }) => field);
  const paths = status === 422 ? Object.keys(body.errors ?? {}) : [];
  return paths.map((path) => path.split('.')[0] ?? '').filter((field) => field in typed);
};

const clashIn = ({ body }: Failure): Clash => ({
  theirs: body.current as Article & Record<string, unknown>,
  savedById: body.savedById ?? null,
});
