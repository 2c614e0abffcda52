import * as z from 'zod';
import { instant } from './instant.ts';

/**
 * What came of asking for an address: it is there; it is gone; its site keeps programs out, so nobody can say; its
 * site fails; no answer came in time; its name leads nowhere; it does not lead into the public network; it leads from
 * one address to the next without an end; its certificate is not to be trusted.
 */
const linkOutcomes = [
  'ok',
  'gone',
  'refused',
  'failing',
  'timeout',
  'unknown-host',
  'not-public',
  'redirects',
  'insecure',
] as const;
export type LinkOutcome = (typeof linkOutcomes)[number];

/** The others say that a reader would get there, or that only a reader could tell. */
export const unbroken: readonly string[] = ['ok', 'refused'];
export const isBroken = (outcome: string | null): boolean => outcome !== null && !unbroken.includes(outcome);

export interface LinkAnswer {
  outcome: LinkOutcome;
  /** The HTTP status of the last answer; null when none came. */
  status: number | null;
}

/** What an HTTP status says of a link. */
export function outcomeOf(status: number): LinkOutcome {
  if (status < 400) return 'ok';
  if (status === 404 || status === 410) return 'gone';
  return status < 500 ? 'refused' : 'failing';
}

/** Days until an address is asked again: one that failed sooner, for it may be mended. */
export const recheckDays = { unbroken: 7, broken: 1 } as const;

/** A link of an article to another site, and how it last answered. */
export const articleLink = z.object({
  url: z.string(),
  outcome: z.enum(linkOutcomes).nullable(),
  status: z.int().nullable(),
  checkedAt: instant.nullable(),
  failingSince: instant.nullable(),
});
export type ArticleLink = z.infer<typeof articleLink>;
