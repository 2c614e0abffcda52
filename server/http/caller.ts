import type { Context } from 'hono';
import { Problem } from '#domain/problem.ts';
import type { Caller, DeskOptions } from '#server/desk.ts';
import { localeFor } from '#words/say.ts';

/** What a Node host hands over beside the request. */
interface HostBindings {
  incoming?: { socket?: { remoteAddress?: string } };
}

/** IPv6 addresses of one /64 are one household; IPv4 in IPv6 clothes is IPv4. */
function household(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return plain.includes(':') ? `${plain.split(':').slice(0, 4).join(':')}::/64` : plain;
}

/** X-Forwarded-For counts only from so many trusted proxies, read from the right. */
function addressOf(c: Context, trustedProxies: number): string {
  const socket = (c.env as HostBindings | undefined)?.incoming?.socket?.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return household(socket);
  const hops = (c.req.header('X-Forwarded-For') ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean);
  return household(hops.at(-trustedProxies) ?? socket);
}

export const callerOf = (c: Context, options: DeskOptions): Caller => ({
  address: addressOf(c, options.trustedProxies),
  locale: localeFor(c.req.header('Accept-Language')),
  requestId: c.get('requestId') as string,
});

/**
 * A page of another site may not make a signed-in browser change anything: browsers say where a request
 * comes from, and JSON cannot be sent across sites without asking first.
 * @throws Problem 403
 */
export function refuseForeignOrigin(c: Context, { baseUrl, trustedOrigins }: DeskOptions): void {
  const site = c.req.header('Sec-Fetch-Site');
  if (site === 'cross-site' || site === 'same-site') throw new Problem('foreign_origin');
  const origin = c.req.header('Origin');
  if (origin !== undefined && ![new URL(baseUrl).origin, ...trustedOrigins].includes(origin)) {
    throw new Problem('foreign_origin');
  }
}
