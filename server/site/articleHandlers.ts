import type { Hono } from 'hono';
import { Problem } from '#domain/problem.ts';
import type { Desk } from '#server/desk.ts';
import { privatePage, publicPage } from './answers.ts';
import { articleList } from './articleList.ts';
import { articlePage, articlePath } from './articlePage.ts';
import { findArticle, liveArticles, relatedTo, translationOf } from './articleStore.ts';
import { loadClinic } from './clinic.ts';
import { requestForm } from './requestForm.ts';
import { askedLocale, formView } from './requestHandlers.ts';
import { noticePage } from './requestPage.ts';
import { isLocale, siteWords } from './siteWords.ts';

const mostKept = 100;

/** Cleaning is the costly part of drawing an article, and the same text is drawn again and again. */
function remembering(purify: (html: string) => string): (html: string) => string {
  const cleaned = new Map<string, string>();
  return (html) => {
    const known = cleaned.get(html);
    if (known !== undefined) return known;
    const clean = purify(html);
    const [oldest] = cleaned.keys();
    if (cleaned.size >= mostKept && oldest !== undefined) cleaned.delete(oldest);
    cleaned.set(html, clean);
    return clean;
  };
}

export function mountArticles(site: Hono, desk: Desk): void {
  const { db } = desk;
  // Asked each time: the address is known for certain only once the server listens.
  const baseUrl = (): string => desk.options.baseUrl;
  const purify = remembering(desk.purify);

  site.get('/articles', async (c) => {
    const lang = c.req.query('lang');
    const language = isLocale(lang) ? lang : undefined;
    const [articles, clinic] = [await liveArticles(db, language), await loadClinic(db)];
    return publicPage(c, articleList({ language, articles, clinic, baseUrl: baseUrl() }));
  });

  site.get('/articles/:slug', async (c) => {
    const slug = c.req.param('slug');
    const found = await findArticle(db, slug);
    if (!found) throw new Problem('not_found');
    // Asked again each time: the article may go back to where it was.
    if ('movedTo' in found)
      return c.body(null, 301, { Location: articlePath(found.movedTo), 'Cache-Control': 'no-cache' });
    const clinic = await loadClinic(db);
    if ('withdrawn' in found) {
      const locale = askedLocale(c);
      const { goneTitle, goneText } = siteWords[locale].missing;
      return privatePage(c, noticePage({ locale, title: goneTitle, text: goneText }, clinic), 410);
    }
    const { article } = found;
    const view = await formView(desk, clinic, article.language, new URLSearchParams({ articleSlug: slug }));
    const parts = {
      article,
      clinic,
      baseUrl: baseUrl(),
      body: purify(article.copy.body),
      translation: await translationOf(db, article),
      others: await relatedTo(db, article),
    };
    const drawn = articlePage({ ...parts, form: requestForm(view) });
    // Key and stamp differ in every drawing of the form, and say nothing about the article.
    const essence = articlePage({ ...parts, form: requestForm({ ...view, formKey: '', stamp: '' }) });
    return publicPage(c, drawn, essence);
  });
}
