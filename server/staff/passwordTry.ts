import { hashPassword } from 'better-auth/crypto';
import { emailKey } from '#domain/email.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { digest } from '#server/http/digest.ts';
import { countTry, giveBackTry } from '#server/http/tries.ts';
import { isWrongPassword } from './authProblem.ts';

const windowSeconds = 15 * 60;
const perAccount = 10;
const perAddress = 100;

interface PasswordTry<T> {
  db: Database;
  now: Date;
  address: string;
  /** Whose password; an address nobody has is locked just the same. */
  email: string;
  /** The refusal for a wrong password, and word for word for a locked account. */
  refusal: () => Problem;
  /** Looks at the password. */
  evaluate: () => Promise<T>;
}

const tooMany = (seconds: number): Problem =>
  new Problem('too_many', {
    faults: { root: { key: 'tooManyTries', args: { seconds } } },
    args: { seconds },
    headers: { 'Retry-After': String(seconds) },
  });

/**
 * Every door that looks at a password is this one. The try is taken before the look and given back unless the
 * password was wrong, so guesses sent all at once get no more looks than guesses sent one by one.
 * A locked account answers as a wrong password does, after the same work.
 * @throws Problem 429 for an address with too many failures
 */
export async function tryPassword<T>({
  db,
  now,
  address,
  email,
  refusal,
  evaluate,
}: PasswordTry<T>): Promise<T> {
  const addressKey = `sign-in from ${address}`;
  const accountKey = `sign-in as ${await digest(emailKey(email))}`;
  const fromHere = await countTry(db, addressKey, { limit: perAddress, windowSeconds, now });
  if (!fromHere.allowed) throw tooMany(fromHere.retryAfterSeconds);
  const asThem = await countTry(db, accountKey, { limit: perAccount, windowSeconds, now });
  if (!asThem.allowed) {
    await hashPassword(email);
    throw refusal();
  }
  const giveBack = async (): Promise<void> => {
    await giveBackTry(db, addressKey, now);
    await giveBackTry(db, accountKey, now);
  };
  try {
    const outcome = await evaluate();
    await giveBack();
    return outcome;
  } catch (error) {
    if (!isWrongPassword(error)) await giveBack();
    throw error;
  }
}
