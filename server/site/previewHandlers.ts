import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { Problem } from '#domain/problem.ts';
import { choose, isReadingValue, type Reading, readingSettingNames } from '#domain/readingSettings.ts';
import { articleOfPreview } from '#server/articles/previews.ts';
import type { Desk } from '#server/desk.ts';
import { framedPage } from './answers.ts';
import { articlePage } from './articlePage.ts';
import { frames, gathering } from './articleParts.ts';
import type { LiveArticle } from './articleStore.ts';
import { longDate } from './byline.ts';
import { document, type Html } from './page.ts';
import { readPosted } from './postedForm.ts';
import { copyOf } from './previewStore.ts';
import { type FormView, requestForm } from './requestForm.ts';
import { formView } from './requestHandlers.ts';
import { fill, siteWords } from './siteWords.ts';
import { readTyped } from './typedForm.ts';

interface Shown {
  article: LiveArticle;
  which: 'draft' | 'live';
  expiresAt: Date;
}

/** `textSize:150,colors:cream`; whatever else is written there is left out. */
const readingIn = (c: Context): Reading =>
  (c.req.query('reading') ?? '').split(',').reduce<Reading>((reading, pair) => {
    const [name, value] = pair.split(':');
    const setting = readingSettingNames.find((known) => known === name);
    return setting && isReadingValue(setting, value) ? choose(reading, setting, value) : reading;
  }, {});

/** What a link opens. @throws Problem 404 for a link that is not ours, or that has run out */
async function shownBy(c: Context, desk: Desk): Promise<Shown> {
  const now = desk.now();
  const link = await articleOfPreview(desk, c.req.param('token') ?? '');
  const which = c.req.query('copy') === 'live' ? 'live' : 'draft';
  const article = link && (await copyOf(desk.db, link.id, which, now));
  if (!article) throw new Problem('not_found');
  return { article, which, expiresAt: link.expiresAt };
}

const bannerOf = ({ article, which, expiresAt }: Shown): Html => {
  const words = siteWords[article.language].preview;
  const until = fill(words.until, { date: longDate(article.language, expiresAt) });
  return html`<p class="site-preview" role="note"><strong>${words[which]}</strong> ${words.form} ${until}</p>`;
};

export function mountPreview(site: Hono, desk: Desk): void {
  const gather = gathering(desk);

  async function show(c: Context, shown: Shown, status: 200 | 422, form: Partial<FormView> = {}) {
    const { article } = shown;
    const { zone: _zone, ...parts } = await gather(article);
    const view = await formView(desk, parts.clinic, article.language, form.typed ?? new URLSearchParams());
    const { pathname, search } = new URL(c.req.url);
    const page = articlePage({
      ...parts,
      form: requestForm({ ...view, ...form, action: `${pathname}${search}` }),
      preview: { banner: bannerOf(shown), reading: readingIn(c) },
    });
    return framedPage(c, page, status, frames);
  }

  site.get('/preview/:token', async (c) => show(c, await shownBy(c, desk), 200));

  // The form in a preview is looked at as the real one would be, and kept nowhere.
  site.post('/preview/:token', async (c) => {
    const shown = await shownBy(c, desk);
    const { typed } = await readPosted(c);
    const read = readTyped(typed, shown.article.language);
    if ('faults' in read) return show(c, shown, 422, { typed, faults: read.faults });
    const { pathname, search } = new URL(c.req.url);
    return c.body(null, 303, { Location: `${pathname}/sent${search}`, 'Cache-Control': 'no-store' });
  });

  site.get('/preview/:token/sent', async (c) => {
    const { article } = await shownBy(c, desk);
    const { clinic } = await gather(article);
    const words = siteWords[article.language].preview;
    const { pathname, search } = new URL(c.req.url);
    const content = html`<div class="site-page site-narrow">
      <h1>${words.sentTitle}</h1>
      <p class="site-lead">${words.sentText}</p>
      <p><a href="${pathname.replace(/\/sent$/, '')}${search}">${words.back}</a></p>
    </div>`;
    const page = {
      locale: article.language,
      title: words.sentTitle,
      isIndexed: false,
      reading: readingIn(c),
    };
    return framedPage(c, document({ ...page, content }, clinic), 200, frames);
  });
}
