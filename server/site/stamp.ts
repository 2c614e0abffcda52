import type { DeskOptions } from '#server/desk.ts';
import { keyedDigest } from '#server/http/keyedDigest.ts';

type Signing = Pick<DeskOptions, 'secret'>;

/** Nobody fills in seven fields faster than this; a machine does. */
const fastestMs = 2_000;

/** When a form was drawn, signed, so that a machine cannot claim to have taken its time. */
export async function stampAt({ secret }: Signing, drawnAt: Date): Promise<string> {
  const time = drawnAt.getTime().toString(36);
  return `${time}.${await keyedDigest(secret, 'form drawn', time)}`;
}

/**
 * True for a form sent sooner than a person can, or without a stamp of ours. Age means nothing: a tab may lie
 * open for days.
 */
export async function isHasty(options: Signing, stamp: string | null, now: Date): Promise<boolean> {
  const drawnAt = new Date(Number.parseInt(stamp?.split('.')[0] ?? '', 36));
  if (Number.isNaN(drawnAt.getTime()) || stamp !== (await stampAt(options, drawnAt))) return true;
  return now.getTime() - drawnAt.getTime() < fastestMs;
}
