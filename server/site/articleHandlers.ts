import type { Context, Hono } from 'hono';
import { endOfDay } from '#domain/instant.ts';
import { isReading } from '#server/articles/reads.ts';
import type { Desk } from '#server/desk.ts';
import { privatePage, publicPage } from './answers.ts';
import { articleList } from './articleList.ts';
import { articlePage } from './articlePage.ts';
import { frames, gathering } from './articleParts.ts';
import { articlePath } from './articlePath.ts';
import { findArticle, type LiveArticle, liveArticles, relatedTo } from './articleStore.ts';
import { loadClinic } from './clinic.ts';
import { lastChange } from './lastChange.ts';
import { missingArticle } from './missingArticle.ts';
import { requestForm } from './requestForm.ts';
import { askedLocale, formView } from './requestHandlers.ts';
import { isLocale } from './siteWords.ts';

export function mountArticles(site: Hono, desk: Desk): void {
  const { db } = desk;
  const gather = gathering(desk);
  const openedAt = desk.now();

  site.get('/articles', async (c) => {
    const lang = c.req.query('lang');
    const language = isLocale(lang) ? lang : undefined;
    const [articles, clinic] = [await liveArticles(db, language), await loadClinic(db)];
    // The base is asked each time: the address is known for certain only once the server listens.
    return publicPage(c, articleList({ language, articles, clinic, baseUrl: desk.options.baseUrl }));
  });

  async function show(c: Context, article: LiveArticle): Promise<Response> {
    const [{ zone, ...parts }, changedAt] = await Promise.all([gather(article), lastChange(db)]);
    const typed = new URLSearchParams({ articleSlug: article.liveSlug });
    const view = await formView(desk, parts.clinic, article.language, typed);
    const now = desk.now();
    const page = String(await articlePage({ ...parts, form: requestForm(view) }));
    // A new release may draw the same differently, and a review falls due by itself.
    const reviewEnds = new Date(article.nextReviewAt ? endOfDay(article.nextReviewAt, zone) : 0);
    const past = [openedAt, changedAt, reviewEnds].filter((at) => at <= now).map(Number);
    if (isReading(c.req.raw)) desk.reads.note(article.id);
    return publicPage(c, page, {
      // Key and stamp differ in every drawing of the form, and say nothing about the article.
      essence: page.replaceAll(view.formKey, '').replaceAll(view.stamp, ''),
      changedAt: new Date(Math.max(...past)),
      ...(parts.body.videos.length > 0 ? { frames } : {}),
    });
  }

  site.get('/articles/:slug', async (c) => {
    const found = await findArticle(db, c.req.param('slug'));
    if (found && 'article' in found) return show(c, found.article);
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
