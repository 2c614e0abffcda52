import { brotliCompressSync, constants } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';

/** Pages are drawn for each who asks: well packed, and yet in a millisecond or two. */
const effort = { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 18 } };

const takesBrotli = (accepted: string | undefined): boolean =>
  /(?:^|,)\s*br\s*(?:,|;\s*q=(?:1|0\.\d*[1-9])|$)/.test(accepted ?? '');

/** Pages in brotli for whoever takes it; everything else that is not packed already in what Hono knows. */
export function compressed(): MiddlewareHandler {
  const others = compress();
  return async (c, next) => {
    await others(c, async () => {
      await next();
      const { status, headers, body } = c.res;
      const isPage = headers.get('Content-Type')?.startsWith('text/html') && !headers.has('Content-Encoding');
      if (!isPage || !body || status === 206 || c.req.method === 'HEAD') return;
      if (!takesBrotli(c.req.header('Accept-Encoding'))) return;
      const packed = brotliCompressSync(Buffer.from(await c.res.arrayBuffer()), effort);
      c.res = new Response(packed, c.res);
      c.res.headers.set('Content-Encoding', 'br');
      c.res.headers.set('Content-Length', String(packed.length));
      c.res.headers.append('Vary', 'Accept-Encoding');
      const tag = c.res.headers.get('ETag');
      if (tag && !tag.startsWith('W/')) c.res.headers.set('ETag', `W/${tag}`);
    });
  };
}
