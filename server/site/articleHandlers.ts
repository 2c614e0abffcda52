import { inArray } from 'drizzle-orm';
import type { Context, Hono } from 'hono';
import { endOfDay, instantOf, zonedDay } from '#domain/instant.ts';
import { isReading } from '#server/articles/reads.ts';
import { clinicZone } from '#server/clinic/clinicZone.ts';
import { articleBlocks } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import type { Locale } from '#words/say.ts';
import { privatePage, publicPage } from './answers.ts';
import { articleList } from './articleList.ts';
import { articlePage } from './articlePage.ts';
import { articlePath } from './articlePath.ts';
import { findArticle, type LiveArticle, liveArticles, relatedTo, translationOf } from './articleStore.ts';
import { loadClinic } from './clinic.ts';
import { blockIdsIn, type DrawnBody, drawBody } from './drawnBody.ts';
import { lastChange } from './lastChange.ts';
import { missingArticle } from './missingArticle.ts';
import { requestForm } from './requestForm.ts';
import { askedLocale, formView } from './requestHandlers.ts';
import { isLocale } from './siteWords.ts';

const mostKept = 100;

/** Cleaning and reading are the costly part of drawing an article, and the same text is drawn again and again. */
function remembering<Made>(make: (...texts: string[]) => Made): (...texts: string[]) => Made {
  const made = new Map<string, Made>();
  return (...texts) => {
    const key = texts.join('\u0000');
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(...texts);
    const [oldest] = made.keys();
    if (made.size >= mostKept && oldest !== undefined) made.delete(oldest);
    made.set(key, fresh);
    return fresh;
  };
}

/** Cleans and fills texts for their pages, by the words of the shared blocks as they are now. */
function drawing({
  db,
  purify,
}: Desk): (article: Pick<LiveArticle, 'language' | 'copy'>) => Promise<DrawnBody> {
  const clean = remembering((html = '') => purify(html));
  const draw = remembering((locale, html = '', ...blocks) => {
    const pairs = blocks.map((block) => [block.slice(0, 36), clean(block.slice(36))] as const);
    return drawBody(clean(html), { blocks: new Map(pairs), locale: locale as Locale });
  });
  return async ({ language, copy }) => {
    const ids = blockIdsIn(copy.body);
    const blocks =
      ids.length === 0 ? [] : await db.select().from(articleBlocks).where(inArray(articleBlocks.id, ids));
    return draw(language, copy.body, ...blocks.map(({ id, body }) => `${id}${body}`));
  };
}

const frames = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'];

export function mountArticles(site: Hono, desk: Desk): void {
  const { db } = desk;
  const draw = drawing(desk);
  const openedAt = desk.now();

  site.get('/articles', async (c) => {
    const lang = c.req.query('lang');
    const language = isLocale(lang) ? lang : undefined;
    const [articles, clinic] = [await liveArticles(db, language), await loadClinic(db)];
    // The base is asked each time: the address is known for certain only once the server listens.
    return publicPage(c, articleList({ language, articles, clinic, baseUrl: desk.options.baseUrl }));
  });

  async function show(c: Context, article: LiveArticle): Promise<Response> {
    const clinic = await loadClinic(db);
    const typed = new URLSearchParams({ articleSlug: article.liveSlug });
    const view = await formView(desk, clinic, article.language, typed);
    const [zone, changedAt, body, translation, others] = await Promise.all([
      clinicZone(db),
      lastChange(db),
      draw(article),
      translationOf(db, article),
      relatedTo(db, article),
    ]);
    const now = desk.now();
    const today = zonedDay(instantOf(now), zone);
    const { baseUrl } = desk.options;
    const parts = { article, clinic, baseUrl, today, body, translation, others, form: requestForm(view) };
    const page = String(await articlePage(parts));
    // A new release may draw the same differently, and a review falls due by itself.
    const reviewEnds = new Date(article.nextReviewAt ? endOfDay(article.nextReviewAt, zone) : 0);
    const past = [openedAt, changedAt, reviewEnds].filter((at) => at <= now).map(Number);
    if (isReading(c.req.raw)) desk.reads.note(article.id);
    return publicPage(c, page, {
      // Key and stamp differ in every drawing of the form, and say nothing about the article.
      essence: page.replaceAll(view.formKey, '').replaceAll(view.stamp, ''),
      changedAt: new Date(Math.max(...past)),
      ...(body.videos.length > 0 ? { frames } : {}),
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
