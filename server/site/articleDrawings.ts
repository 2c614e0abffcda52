import { endOfDay, instantOf, zonedDay } from '#domain/instant.ts';
import type { Desk } from '#server/desk.ts';
import { articlePage } from './articlePage.ts';
import { frames, gathering } from './articleParts.ts';
import type { LiveArticle } from './articleStore.ts';
import { requestForm } from './requestForm.ts';
import { formView } from './requestHandlers.ts';
import type { SiteState } from './siteState.ts';

/** The page of an article as it is for everyone, and what differs each time it is handed out. */
export interface ArticleDrawing {
  articleId: string;
  page: string;
  /** Of the form in it, when it was drawn. */
  formKey: string;
  stamp: string;
  /** The page without them: they say nothing about the article. */
  essence: string;
  changedAt: Date;
  frames: readonly string[];
}

interface Kept extends ArticleDrawing {
  stand: string;
  baseUrl: string;
  zone: string;
  day: string;
}

const mostKept = 200;

/** Nothing in an article's page means its indentation: there is no text kept as typed, and its form is empty. */
const unindented = (page: string): string => page.replace(/\n\s+/g, '\n');

/**
 * Drawing a page takes a dozen questions to the database, handing it out again one: whether anything it was drawn
 * from has changed. A day is part of it, for a review falls due by itself.
 */
export function articleDrawings(desk: Desk) {
  const gather = gathering(desk);
  const openedAt = desk.now();
  const kept = new Map<string, Kept>();
  const day = (zone: string): string => zonedDay(instantOf(desk.now()), zone);

  function known(slug: string, { stand }: SiteState): ArticleDrawing | undefined {
    const drawing = kept.get(slug);
    const isSame = drawing?.stand === stand && drawing.baseUrl === desk.options.baseUrl;
    return isSame && drawing.day === day(drawing.zone) ? drawing : undefined;
  }

  async function draw(article: LiveArticle, { stand, changedAt }: SiteState): Promise<ArticleDrawing> {
    const { zone, ...parts } = await gather(article);
    const typed = new URLSearchParams({ articleSlug: article.liveSlug });
    const view = await formView(desk, parts.clinic, article.language, typed);
    const page = unindented(String(await articlePage({ ...parts, form: requestForm(view) })));
    const now = desk.now();
    // A new release may draw the same differently.
    const reviewEnds = new Date(article.nextReviewAt ? endOfDay(article.nextReviewAt, zone) : 0);
    const past = [openedAt, changedAt, reviewEnds].filter((at) => at <= now).map(Number);
    const drawing: Kept = {
      ...{ articleId: article.id, page, formKey: view.formKey, stamp: view.stamp },
      essence: page.replaceAll(view.formKey, '').replaceAll(view.stamp, ''),
      changedAt: new Date(Math.max(...past)),
      frames: parts.body.videos.length > 0 ? frames : [],
      ...{ stand, baseUrl: parts.baseUrl, zone, day: parts.today },
    };
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(article.liveSlug, drawing);
    return drawing;
  }

  return { known, draw };
}
