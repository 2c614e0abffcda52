import type { Context } from 'hono';
import { Problem } from '#domain/problem.ts';
import type { Desk } from '#server/desk.ts';
import { created } from '#server/http/answer.ts';
import { callerOf } from '#server/http/caller.ts';
import { readText } from '#server/http/json.ts';
import { transact } from '#server/http/transaction.ts';
import { receive } from '#server/requests/intake.ts';
import type { Locale } from '#words/say.ts';
import { isLocale } from './siteWords.ts';
import { isHasty } from './stamp.ts';
import { type FormFaults, formFaults, readTyped, type Typed } from './typedForm.ts';

/** Bytes: a message of 5,000 characters takes up to nine each, the way forms are encoded. */
const maxForm = 96 * 1024;
const longestKey = 200;

export interface Posted {
  typed: Typed;
  locale: Locale;
}

/** @throws Problem 415 for anything but a form, 413 beyond the limit */
export async function readPosted(c: Context): Promise<Posted> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  const isPlain = (c.req.header('Content-Encoding') ?? 'identity') === 'identity';
  if (type !== 'application/x-www-form-urlencoded' || !isPlain) throw new Problem('not_json');
  const typed = new URLSearchParams(await readText(c.req.raw, maxForm));
  const lang = typed.get('lang') ?? undefined;
  return { typed, locale: isLocale(lang) ? lang : 'en' };
}

/** What shows a machine; a person looks at it all the same. */
async function isSuspect(c: Context, desk: Desk, typed: Typed, now: Date): Promise<boolean> {
  const isTrapped = (typed.get('topic') ?? '') !== '';
  const isForeign = c.req.header('Sec-Fetch-Site') === 'cross-site';
  return isTrapped || isForeign || (await isHasty(desk.options, typed.get('stamp'), now));
}

export type Outcome = { reference: string } | { faults: FormFaults } | { tooMany: Problem };

/** Stores what the form holds, or says what stands in the way. @throws what is no fault of the patient's */
export async function receivePosted(c: Context, desk: Desk, { typed, locale }: Posted): Promise<Outcome> {
  const read = readTyped(typed, locale);
  if ('faults' in read) return read;
  const now = desk.now();
  const { address, requestId } = callerOf(c, desk.options);
  const formKey = typed.get('formKey')?.slice(0, longestKey);
  const suspect = await isSuspect(c, desk, typed, now);
  try {
    const answer = await transact(desk.db, { now, actorId: null, requestId }, async (tx, note) => {
      const repeat = formKey ? { formKey } : {};
      return created(
        await receive(tx, desk, read.values, { address, now, language: locale, suspect, repeat, note }),
      );
    });
    return answer.json as { reference: string };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'invalid' && error.details.faults) return { faults: formFaults(error.details.faults) };
    if (error.code === 'too_many') return { tooMany: error };
    throw error;
  }
}
