import { Hono } from 'hono';
import { Problem } from '#domain/problem.ts';
import type { Desk } from '#server/desk.ts';
import { mountArticles } from './articleHandlers.ts';
import { failurePages } from './failurePage.ts';
import { mountImages } from './imageHandlers.ts';
import { mountListings } from './listings.ts';
import { mountPreview } from './previewHandlers.ts';
import { mountReading } from './readingHandlers.ts';
import { mountRequestForm } from './requestHandlers.ts';
import { mountVisit } from './visitHandlers.ts';

const allowed: Record<string, string> = {
  '/articles': 'GET',
  '/articles/:slug': 'GET',
  '/accessibility': 'GET',
  '/images/:file': 'GET',
  '/preview/:token': 'GET, POST',
  '/preview/:token/sent': 'GET',
  '/reading': 'POST',
  '/request': 'GET, POST',
  '/request/thanks/:reference': 'GET',
  '/visit/:token': 'GET, POST',
};

const isFile = (path: string): boolean => /\.\w+$/.test(path);

/** The public pages under `/site`: server-drawn, whole without JavaScript, the same for every visitor. */
export function mountSite(app: Hono, desk: Desk): void {
  const site = new Hono();
  site.onError(failurePages(desk));
  site.get('/', (c) => c.redirect('/site/articles'));
  mountArticles(site, desk);
  mountRequestForm(site, desk);
  mountVisit(site, desk);
  mountReading(site, desk);
  mountImages(site, desk);
  mountPreview(site, desk);
  for (const [path, methods] of Object.entries(allowed)) {
    site.all(path, () => {
      throw new Problem('method_not_allowed', { headers: { Allow: methods } });
    });
  }
  // Style, script and pictures are files, and whoever serves files answers for them.
  site.all('/*', async (c, next) => {
    if (isFile(c.req.path)) return next();
    throw new Problem('not_found');
  });
  mountListings(app, desk);
  app.route('/site', site);
}
