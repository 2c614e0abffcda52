import { inArray } from 'drizzle-orm';
import { instantOf, zonedDay } from '#domain/instant.ts';
import { clinicZone } from '#server/clinic/clinicZone.ts';
import { articleBlocks } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import type { Locale } from '#words/say.ts';
import type { ArticleView } from './articlePage.ts';
import { type LiveArticle, relatedTo, translationOf } from './articleStore.ts';
import { loadClinic } from './clinic.ts';
import { blockIdsIn, type DrawnBody, drawBody } from './drawnBody.ts';

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

type Parts = Omit<ArticleView, 'form'> & { zone: string };

/** Everything around and in an article that its page shows, but the form. */
export function gathering(desk: Desk): (article: LiveArticle) => Promise<Parts> {
  const { db } = desk;
  const draw = drawing(desk);
  return async (article) => {
    const [zone, clinic, body, translation, others] = await Promise.all([
      clinicZone(db),
      loadClinic(db),
      draw(article),
      translationOf(db, article),
      relatedTo(db, article),
    ]);
    // Asked each time: the address is known for certain only once the server listens.
    const { baseUrl } = desk.options;
    const today = zonedDay(instantOf(desk.now()), zone);
    return { article, clinic, baseUrl, zone, today, body, translation, others };
  };
}

/** Players a page may hold, once a reader asks for one. */
export const frames = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'];
