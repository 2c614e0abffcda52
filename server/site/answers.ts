import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { digest } from '#server/http/digest.ts';
import { scriptHashes, styleHash } from './inlined/inlined.ts';
import type { Html } from './page.ts';

/** Own files only, and of what stands in a page itself only our own style and scripts, word for word. */
const policy = [
  "default-src 'none'",
  `script-src 'self' ${scriptHashes}`,
  `style-src 'self' ${styleHash}`,
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };

/** A page nobody may keep: it can hold what a patient typed, or what only one moment is true. */
export const privatePage = async (
  c: Context,
  page: Html,
  status: ContentfulStatusCode,
  more: Record<string, string> = {},
): Promise<Response> =>
  c.body(String(await page), status, { ...headers, 'Cache-Control': 'no-store', ...more });

/** Does If-None-Match name what is there? */
export const isSame = (ifNoneMatch: string, tag: string): boolean =>
  ifNoneMatch === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/** True when the one who asks has this already. A tag says more than a date, and where it is sent the date is not asked. */
function isKept(c: Context, tag: string, changedAt: Date | undefined): boolean {
  const tags = c.req.header('If-None-Match');
  if (tags !== undefined) return isSame(tags, tag);
  const since = Date.parse(c.req.header('If-Modified-Since') ?? '');
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

interface Public {
  /** The page without what differs each time it is drawn; so the tag is a weak one. */
  essence?: string;
  /** When anything in it last changed. */
  changedAt?: Date;
  /** Other sites whose players the page may hold, once a reader asks for one. */
  frames?: readonly string[];
}

const answer = (c: Context, body: string, isSent: boolean, more: Record<string, string>): Response =>
  isSent ? c.body(null, 304, more) : c.body(body, 200, more);

const keptFor = (tag: string, changedAt: Date | undefined): Record<string, string> => ({
  ETag: `W/${tag}`,
  'Cache-Control': 'public, max-age=60, must-revalidate',
  ...(changedAt ? { 'Last-Modified': changedAt.toUTCString() } : {}),
});

const tagOf = async (text: string): Promise<string> => `"${(await digest(text)).slice(0, 24)}"`;

/** A private page that pages of ours may show in a frame. */
export const framedPage = (
  c: Context,
  page: Html,
  status: ContentfulStatusCode,
  players: readonly string[],
): Promise<Response> =>
  privatePage(c, page, status, {
    'Content-Security-Policy': `${policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'")}; frame-src ${players.join(' ')}`,
    'X-Frame-Options': 'SAMEORIGIN',
  });

/** A page that is the same for everyone. Sent or not, it comes with its policy: browsers take the newer one over. */
export async function publicPage(
  c: Context,
  page: Html | string,
  { essence, changedAt, frames = [] }: Public = {},
): Promise<Response> {
  const body = String(await page);
  const tag = await tagOf(essence ?? body);
  const kept = keptFor(tag, changedAt);
  const framed =
    frames.length > 0 ? { 'Content-Security-Policy': `${policy}; frame-src ${frames.join(' ')}` } : {};
  return answer(c, body, isKept(c, tag, changedAt), { ...headers, ...framed, ...kept });
}

/** A text for machines that is the same for everyone. */
export async function publicText(c: Context, text: string, type: string): Promise<Response> {
  const tag = await tagOf(text);
  return answer(c, text, isKept(c, tag, undefined), { 'Content-Type': type, ...keptFor(tag, undefined) });
}
