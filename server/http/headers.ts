import type { MiddlewareHandler } from 'hono';

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
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

/** Security headers on every answer; an answer of the API is kept nowhere. */
export const securityHeaders =
  (isSecure: boolean): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const isApi = c.req.path.startsWith('/api') || c.req.path === '/healthz' || c.req.path === '/readyz';
    const headers = c.res.headers;
    for (const [name, value] of Object.entries(everywhere)) if (!headers.has(name)) headers.set(name, value);
    if (!headers.has('Content-Security-Policy'))
      headers.set('Content-Security-Policy', isApi ? closed : pages);
    if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'no-referrer');
    if (isApi && !headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
    if (isSecure) headers.set('Strict-Transport-Security', `max-age=${year}; includeSubDomains`);
  };
