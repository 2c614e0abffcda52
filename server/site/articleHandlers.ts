import type { Context, Hono } from 'hono';
import { isReading } from '#server/articles/reads.ts';
import type { Desk } from '#server/desk.ts';
import { privatePage, publicPage } from './answers.ts';
import { type ArticleDrawing, articleDrawings } from './articleDrawings.ts';
import { articleList } from './articleList.ts';
import { articlePath } from './articlePath.ts';
import { findArticle, liveArticles, relatedTo } from './articleStore.ts';
import { loadClinic } from './clinic.ts';
import { missingArticle } from './missingArticle.ts';
import { askedLocale } from './requestHandlers.ts';
import { siteState } from './siteState.ts';
import { isLocale } from './siteWords.ts';
import { stampAt } from './stamp.ts';

export function mountArticles(site: Hono, desk: Desk): void {
  const { db } = desk;
  const drawings = articleDrawings(desk);

  site.get('/articles', async (c) => {
    const lang = c.req.query('lang');
    const language = isLocale(lang) ? lang : undefined;
    const [articles, clinic] = [await liveArticles(db, language), await loadClinic(db)];
    // The base is asked each time: the address is known for certain only once the server listens.
    return publicPage(c, articleList({ language, articles, clinic, baseUrl: desk.options.baseUrl }));
  });

  async function show(c: Context, drawing: ArticleDrawing): Promise<Response> {
    const { articleId, page, formKey, stamp, essence, changedAt, frames } = drawing;
    if (isReading(c.req.raw)) desk.reads.note(articleId);
    const fresh = await stampAt(desk.options, desk.now());
    const body = page.replaceAll(formKey, crypto.randomUUID()).replaceAll(stamp, fresh);
    return publicPage(c, body, { essence, changedAt, frames });
  }

  site.get('/articles/:slug', async (c) => {
    const slug = c.req.param('slug');
    const state = await siteState(db);
    const known = drawings.known(slug, state);
    if (known) return show(c, known);
    const found = await findArticle(db, slug);
    if (found && 'article' in found) return show(c, await drawings.draw(found.article, state));
    // Asked again each time: the article may go back to where it was.
    if (found && 'movedTo' in found)
      return c.body(null, 301, { Location: articlePath(found.movedTo), 'Cache-Control': 'no-cache' });
    const withdrawn = found?.withdrawn;
    const locale = withdrawn?.language ?? askedLocale(c);
    const others = await relatedTo(db, withdrawn ?? { id: null, language: locale, topics: [] });
    const page = missingArticle({
      locale,
      wasRead: Boolean(withdrawn),
      others,
      clinic: await loadClinic(db),
    });
    return privatePage(c, page, withdrawn ? 410 : 404);
  });
}
