import type { SavedAs } from '#domain/article.ts';
import { addDays, instantOf, zonedDay } from '#domain/instant.ts';
import { drawnFromText } from '#server/articles/drawnFromText.ts';
import type { articleRevisions, articles } from '#server/db/schema.ts';
import type { SampleArticle } from './article.ts';
import { sampleArticles } from './articles.ts';
import type { Catalogue } from './catalogue.ts';
import { drawFor } from './draw.ts';
import type { Line } from './ledger.ts';

type Row = typeof articles.$inferInsert & { id: string };
type Revision = typeof articleRevisions.$inferInsert;

const DAY = 86_400_000;
const month = 30.4;

/** The moves behind each standing, after the article was begun. */
const lives: Record<SampleArticle['status'], readonly SampleArticle['status'][]> = {
  draft: [],
  'in-review': ['in-review'],
  scheduled: ['in-review', 'scheduled'],
  published: ['in-review', 'published'],
  archived: ['in-review', 'published', 'archived'],
};

/** Why the version of a move was kept; the first of all was the beginning. */
const savedBy = (move: SampleArticle['status'] | undefined): SavedAs => {
  if (!move) return 'created';
  return move === 'published' || move === 'scheduled' ? move : 'moved';
};

/** The articles with every version of them and what the trail says. */
export async function articleRows(
  { team }: Catalogue,
  now: Date,
): Promise<{ rows: Row[]; revisions: Revision[]; lines: Line[] }> {
  const draw = drawFor('articles');
  const author = team.find(({ key }) => key === 'content-manager');
  const reviewer = team.find(({ key }) => key === 'clinician');
  const today = zonedDay(instantOf(now), 'America/New_York');
  const rows: Row[] = [];
  const revisions: Revision[] = [];
  const lines: Line[] = [];

  for (const article of sampleArticles) {
    const { slug, language, status, title, summary, body, references } = article;
    const { kind, topics, disclosure = null } = article;
    const text = { slug, title, summary, body, references };
    const drawn = await drawnFromText(text);
    const id = draw.uuid();
    const moves = lives[status];
    const reviewedAt = new Date(now.getTime() - article.reviewedMonthsAgo * month * DAY);
    const createdAt = new Date(reviewedAt.getTime() - draw.whole(9, 30) * DAY);
    const moments = moves.map(
      (_, index) => new Date(Math.min(now.getTime(), reviewedAt.getTime() + (index - 1) * 2 * DAY)),
    );
    const publishedAt = moments[moves.indexOf('published')] ?? null;
    const isLive = status === 'published';
    const isSigned = article.reviewedMonthsAgo > 0;
    const signed = { reviewerId: reviewer?.id ?? null, reviewedAt: reviewedAt.toISOString() };
    const what = { resource: 'articles', recordId: id, actorId: author?.id ?? null };

    lines.push({ ...what, at: createdAt, action: 'created' });
    for (const version of [1, ...moves.map((_, index) => index + 2)]) {
      const at = moments[version - 2] ?? createdAt;
      const kept = { savedAs: savedBy(moves[version - 2]), note: null };
      revisions.push({ articleId: id, version, at, authorId: author?.id ?? null, ...text, ...kept });
    }
    for (const [index, to] of moves.entries()) {
      const [before, after] = [{ status: moves[index - 1] ?? 'draft' }, { status: to }];
      lines.push({
        ...what,
        at: moments[index] ?? createdAt,
        action: 'moved',
        reasonCode: to,
        fields: ['status'],
        before,
        after,
      });
    }
    rows.push({
      ...{ id, version: moves.length + 1, language, status, ...text },
      translationOf: rows.find((row) => row.slug === article.translationOf)?.id ?? null,
      authorId: author?.id ?? null,
      reviewerId: reviewer?.id ?? null,
      ...(isSigned
        ? {
            reviewedAt,
            signedById: reviewer?.id ?? null,
            signedFingerprint: drawn.fingerprint,
            signedVersion: 1,
          }
        : {}),
      evidenceAt: addDays(today, -Math.round((article.reviewedMonthsAgo + 1) * month)),
      ...{ kind, topics, disclosure },
      nextReviewAt: addDays(today, Math.round(article.nextReviewInMonths * month)),
      ...{ publishedAt, publishAt: null, unpublishAt: null },
      published: isLive ? { ...text, ...signed, fingerprint: drawn.fingerprint } : null,
      liveSlug: isLive ? slug : null,
      ...drawn,
      createdAt,
      updatedAt: moments.at(-1) ?? createdAt,
    });
  }
  return { rows, revisions, lines };
}
