import type { Context, Hono } from 'hono';
import type { Desk } from '#server/desk.ts';
import { callerOf } from '#server/http/caller.ts';
import { countTry } from '#server/http/tries.ts';
import { visitOfToken } from '#server/messages/visitLink.ts';
import { privatePage } from './answers.ts';
import { loadClinic, shownPhone } from './clinic.ts';
import { readPosted } from './postedForm.ts';
import { askedLocale } from './requestHandlers.ts';
import { noticePage } from './requestPage.ts';
import { fill } from './siteWords.ts';
import { isHasty, stampAt } from './stamp.ts';
import { type Answered, receiveAnswer } from './visitAnswering.ts';
import type { VisitForms } from './visitForms.ts';
import { phoneOf, visitPage } from './visitPage.ts';
import { type ShownVisit, seenOf, stateOf, visitShown } from './visitStore.ts';
import { visitWords } from './visitWords.ts';

const unlisted = { 'X-Robots-Tag': 'noindex', 'Referrer-Policy': 'no-referrer' };

/** Wrong links, and presses of a button, in a minute from one address. */
async function tooMany(c: Context, desk: Desk): Promise<Response | undefined> {
  const { intakePerMinute: limit } = desk.options;
  if (limit === 0) return undefined;
  const key = `visit link ${callerOf(c, desk.options).address}`;
  const now = desk.now();
  const { allowed, retryAfterSeconds: seconds } = await countTry(desk.db, key, {
    limit,
    windowSeconds: 60,
    now,
  });
  if (allowed) return undefined;
  const locale = askedLocale(c);
  const clinic = await loadClinic(desk.db);
  const { bad, trouble } = visitWords[locale];
  const text = fill(trouble.tooMany, { seconds, phone: shownPhone(clinic) });
  const page = noticePage({ locale, title: bad.title, text }, clinic);
  return privatePage(c, page, 429, { ...unlisted, 'Retry-After': String(seconds) });
}

/** The same page for every link that opens nothing: altered, run out or made up. */
async function badLink(c: Context, desk: Desk): Promise<Response> {
  const refused = await tooMany(c, desk);
  if (refused) return refused;
  const locale = askedLocale(c);
  const clinic = await loadClinic(desk.db);
  const { title, text } = visitWords[locale].bad;
  const page = noticePage({ locale, title, text: fill(text, { phone: shownPhone(clinic) }) }, clinic);
  return privatePage(c, page, 404, unlisted);
}

async function opened(c: Context, desk: Desk): Promise<ShownVisit | undefined> {
  const id = await visitOfToken(desk.options, c.req.param('token') ?? '', desk.now());
  return id === undefined ? undefined : visitShown(desk.db, id);
}

type Said = Partial<Pick<VisitForms, 'typed' | 'faults' | 'trouble' | 'stamp' | 'locale'>>;

async function draw(c: Context, desk: Desk, shown: ShownVisit, said: Said, status: 200 | 409 | 422) {
  const now = desk.now();
  const view = {
    locale: askedLocale(c),
    clinic: await loadClinic(desk.db),
    shown,
    state: stateOf(shown, now),
    path: c.req.path,
    stamp: await stampAt(desk.options, now),
    seen: seenOf(shown, now),
    typed: new URLSearchParams(),
    faults: {},
    ...said,
  };
  return privatePage(c, visitPage(view), status, unlisted);
}

/** Opening the page does nothing: mail programs open links before their readers do. */
async function showVisit(c: Context, desk: Desk): Promise<Response> {
  const shown = await opened(c, desk);
  return shown ? draw(c, desk, shown, {}, 200) : badLink(c, desk);
}

async function takeAnswer(c: Context, desk: Desk): Promise<Response> {
  const shown = await opened(c, desk);
  if (!shown) return badLink(c, desk);
  const refused = await tooMany(c, desk);
  if (refused) return refused;
  const { typed, locale } = await readPosted(c);
  const { trouble } = visitWords[locale];
  const isForeign = c.req.header('Sec-Fetch-Site') === 'cross-site';
  if (isForeign || (await isHasty(desk.options, typed.get('stamp'), desk.now()))) {
    // A person presses again; the form keeps the time at which it was first drawn.
    const drawn = isForeign ? {} : await keptStamp(desk, typed.get('stamp'));
    return draw(c, desk, shown, { typed, locale, trouble: trouble.again, ...drawn }, 409);
  }
  const answered = await receiveAnswer(c, desk, shown.visit.id, typed);
  if (answered === 'done') return back(c, locale);
  return answeredWith(c, desk, { answered, typed, locale });
}

/** A stamp of ours that is only too young grows older; any other is made anew. */
async function keptStamp(desk: Desk, stamp: string | null): Promise<Said> {
  const later = new Date(desk.now().getTime() + 60_000);
  return stamp && !(await isHasty(desk.options, stamp, later)) ? { stamp } : {};
}

const back = (c: Context, locale: string): Response =>
  c.body(null, 303, {
    Location: `${c.req.path}${locale === 'es' ? '?lang=es' : ''}`,
    'Cache-Control': 'no-store',
  });

async function answeredWith(
  c: Context,
  desk: Desk,
  { answered, ...said }: { answered: Exclude<Answered, 'done'> } & Required<Pick<Said, 'typed' | 'locale'>>,
): Promise<Response> {
  // As it stands now, which may be why it was refused.
  const shown = await opened(c, desk);
  if (!shown) return badLink(c, desk);
  if (typeof answered === 'object') return draw(c, desk, shown, { ...said, faults: answered.faults }, 422);
  const phone = shownPhone(phoneOf(shown, await loadClinic(desk.db)));
  const trouble = fill(visitWords[said.locale].trouble[answered], { phone });
  return draw(c, desk, shown, { ...said, trouble }, 409);
}

export function mountVisit(site: Hono, desk: Desk): void {
  site.get('/visit/:token', (c) => showVisit(c, desk));
  site.post('/visit/:token', (c) => takeAnswer(c, desk));
}
