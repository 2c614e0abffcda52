import type { Context, Hono } from 'hono';
import { Problem } from '#domain/problem.ts';
import type { Desk } from '#server/desk.ts';
import { optionsFor } from '#server/requests/publicApi.ts';
import { isReference } from '#server/requests/reference.ts';
import type { Locale } from '#words/say.ts';
import { privatePage } from './answers.ts';
import { articleAt } from './articleStore.ts';
import { type Clinic, loadClinic } from './clinic.ts';
import { readPosted, receivePosted } from './postedForm.ts';
import type { FormView } from './requestForm.ts';
import { requestPage, thanksPage } from './requestPage.ts';
import { fill, isLocale, siteWords } from './siteWords.ts';
import { stampAt } from './stamp.ts';
import type { Typed } from './typedForm.ts';

/** A form as it is first drawn; one sent back keeps the key and the stamp it came with. */
export async function formView(desk: Desk, clinic: Clinic, locale: Locale, typed: Typed): Promise<FormView> {
  return {
    locale,
    clinic,
    options: await optionsFor(desk.db, locale),
    typed,
    faults: {},
    formKey: typed.get('formKey') ?? crypto.randomUUID(),
    stamp: typed.get('stamp') ?? (await stampAt(desk.options, desk.now())),
  };
}

/** The page's language is what its address says, never what the browser says: everyone sees the same page. */
export const askedLocale = (c: Context): Locale => {
  const lang = c.req.query('lang');
  return isLocale(lang) ? lang : 'en';
};

async function titleOf(desk: Desk, slug: string | null): Promise<string | undefined> {
  return slug ? (await articleAt(desk.db, slug))?.copy.title : undefined;
}

async function showForm(c: Context, desk: Desk): Promise<Response> {
  const slug = c.req.query('article') ?? null;
  const title = await titleOf(desk, slug);
  const typed = new URLSearchParams(slug && title ? { articleSlug: slug } : {});
  const view = await formView(desk, await loadClinic(desk.db), askedLocale(c), typed);
  // Kept by the browser for Back, so that what was typed is still there; asked for anew otherwise.
  return privatePage(c, requestPage(view, title), 200, { 'Cache-Control': 'private, no-cache' });
}

async function takeForm(c: Context, desk: Desk): Promise<Response> {
  const posted = await readPosted(c);
  const { typed, locale } = posted;
  const outcome = await receivePosted(c, desk, posted);
  if ('reference' in outcome) {
    const lang = locale === 'es' ? '?lang=es' : '';
    return c.body(null, 303, {
      Location: `/site/request/thanks/${outcome.reference}${lang}`,
      'Cache-Control': 'no-store',
    });
  }
  const title = await titleOf(desk, typed.get('articleSlug'));
  const view = await formView(desk, await loadClinic(desk.db), locale, typed);
  if ('faults' in outcome)
    return privatePage(c, requestPage({ ...view, faults: outcome.faults }, title), 422);
  const { args = {}, headers } = outcome.tooMany.details;
  const trouble = fill(siteWords[locale].request.tooMany, args);
  return privatePage(c, requestPage({ ...view, trouble }, title), 429, headers);
}

export function mountRequestForm(site: Hono, desk: Desk): void {
  site.get('/request', (c) => showForm(c, desk));
  site.post('/request', (c) => takeForm(c, desk));
  site.get('/request/thanks/:reference', async (c) => {
    const reference = c.req.param('reference');
    if (!isReference(reference)) throw new Problem('not_found');
    return privatePage(c, thanksPage(reference, askedLocale(c), await loadClinic(desk.db)), 200, {
      'X-Robots-Tag': 'noindex',
    });
  });
}
