import { Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import { Problem } from '#domain/problem.ts';
import { localeFor } from '#words/say.ts';
import type { Desk } from './desk.ts';
import { isPart, securityHeaders } from './http/headers.ts';
import { mountHealth } from './http/health.ts';
import { describe } from './http/openapi.ts';
import { problemAnswer, problemFrom } from './http/problemAnswer.ts';
import { mount } from './http/serve.ts';
import { whereOf } from './http/whereOf.ts';
import { routes } from './routes.ts';
import { mountSite } from './site/site.ts';

const longestUrl = 16 * 1024;

/** The whole server as one web-standard `fetch`: Node serves it, tests call it, the demo's worker asks it. */
export function createApp(desk: Desk): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    const started = desk.now().getTime();
    const requestId = crypto.randomUUID();
    c.set('requestId' as never, requestId as never);
    await next();
    if (!isPart(c.res.headers)) c.res.headers.set('X-Request-Id', requestId);
    // The route, never the path or the query: they may hold what a patient typed.
    desk.log({
      requestId,
      method: c.req.method,
      route: matchedRoutes(c).find(({ path }) => !path.endsWith('*'))?.path ?? 'none',
      status: c.res.status,
      ms: desk.now().getTime() - started,
    });
  });
  app.use(securityHeaders(desk.options.baseUrl.startsWith('https:')));
  app.use(async (c, next) => {
    if (c.req.url.length > longestUrl) throw new Problem('url_too_long');
    await next();
  });

  mountHealth(app, desk);
  app.get('/api/openapi.json', (c) => c.json(describe(routes)));
  mount(app, desk, routes);
  mountSite(app, desk);
  app.all('/api/*', () => {
    throw new Problem('not_found');
  });

  app.onError((error, c) => {
    const problem = problemFrom(error);
    const requestId = c.get('requestId' as never) as string;
    if (problem.code === 'unexpected') desk.log({ requestId, error: error.name, at: whereOf(error) });
    return problemAnswer(problem, {
      locale: localeFor(c.req.header('Accept-Language')),
      requestId,
      isWrite: c.req.method !== 'GET' && c.req.method !== 'HEAD',
    });
  });
  return app;
}
