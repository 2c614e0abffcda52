import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { digest } from '#server/http/digest.ts';
import type { Html } from './page.ts';

/** Own files only, no inline script or style; pictures of articles may come from elsewhere over https. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' https:",
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

const isSame = (ifNoneMatch: string, tag: string): boolean =>
  ifNoneMatch === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/**
 * A page that is the same for everyone. `essence` is the page without what differs each time it is drawn,
 * so the tag is a weak one.
 */
export async function publicPage(c: Context, page: Html, essence: Html = page): Promise<Response> {
  const tag = `"${(await digest(String(await essence))).slice(0, 24)}"`;
  const kept = { ETag: `W/${tag}`, 'Cache-Control': 'public, max-age=60, must-revalidate' };
  if (isSame(c.req.header('If-None-Match') ?? '', tag)) return c.body(null, 304, kept);
  return c.body(String(await page), 200, { ...headers, ...kept });
}
