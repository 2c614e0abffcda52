import type { Context, Hono } from 'hono';
import type { Desk } from '#server/desk.ts';
import { locales } from '#words/say.ts';
import { publicText } from './answers.ts';
import { liveArticles } from './articleStore.ts';
import { loadClinic } from './clinic.ts';
import { feed, feedPath } from './feed.ts';
import { robots, sitemap } from './sitemap.ts';

/** What machines ask for to know the pages: at the root of the host, where they look, and beside the pages. */
export function mountListings(app: Hono, desk: Desk): void {
  const { db, options } = desk;
  app.get('/robots.txt', (c) => publicText(c, robots(options.baseUrl), 'text/plain; charset=utf-8'));
  app.get('/sitemap.xml', async (c) =>
    publicText(
      c,
      String(await sitemap(await liveArticles(db), options.baseUrl)),
      'application/xml; charset=utf-8',
    ),
  );
  for (const locale of locales)
    app.get(feedPath(locale), async (c: Context) => {
      const [articles, clinic] = [await liveArticles(db, locale), await loadClinic(db)];
      const text = String(await feed({ locale, articles, clinic, baseUrl: options.baseUrl }));
      return publicText(c, text, 'application/atom+xml; charset=utf-8');
    });
}
