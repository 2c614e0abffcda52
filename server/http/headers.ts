import type { MiddlewareHandler } from 'hono';

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
/** What only a page can do; on a picture or a style sheet it would be weight alone. */
const onPages = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
};

const closed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Styles may be inline: the component library writes them as it draws. Scripts never. */
const pages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data:",
  "font-src 'self'",
  "connect-src 'self'",
  // An article is previewed in a frame.
  "frame-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const year = 31_536_000;

/** Nothing in a file ever runs, whatever a browser takes it for. */
const inert = "default-src 'none'; sandbox";

/** Files that pages are made of; alone in a window they may do nothing at all. */
export const isPart = (headers: Headers): boolean =>
  /^(?:text\/(?:css|javascript)|font\/|image\/)/.test(headers.get('Content-Type') ?? '');

/** Security headers on every answer; an answer of the API is kept nowhere. */
export const securityHeaders =
  (isSecure: boolean): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const isApi = c.req.path.startsWith('/api') || c.req.path === '/healthz' || c.req.path === '/readyz';
    const headers = c.res.headers;
    const isFile = isPart(headers);
    for (const [name, value] of Object.entries(isFile ? everywhere : { ...everywhere, ...onPages }))
      if (!headers.has(name)) headers.set(name, value);
    if (!headers.has('Content-Security-Policy'))
      headers.set('Content-Security-Policy', isApi ? closed : isFile ? inert : pages);
    if (isApi && !headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
    if (isSecure) headers.set('Strict-Transport-Security', `max-age=${year}; includeSubDomains`);
  };
