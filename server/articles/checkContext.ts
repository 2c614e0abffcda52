import { eq, sql } from 'drizzle-orm';
import type { CheckContext } from '#domain/checks/finding.ts';
import { instantOf, zonedDay } from '#domain/instant.ts';
import { clinicZone } from '#server/clinic/clinicZone.ts';
import type { Database } from '#server/db/database.ts';
import {
  articleRedirects,
  articles,
  glossary,
  imageFiles,
  linkChecks,
  locations,
  settings,
} from '#server/db/schema.ts';

/** Addresses as readers know them, then as they are being written, then as they once were: the first counts. */
async function addresses(db: Database): Promise<CheckContext['articles']> {
  const { id, slug, liveSlug, status } = articles;
  const rows = await db.select({ id, slug, liveSlug, status }).from(articles);
  const old = await db
    .select({ id: articleRedirects.articleId, slug: articleRedirects.slug, liveSlug })
    .from(articleRedirects)
    .innerJoin(articles, eq(articles.id, articleRedirects.articleId));
  const known = [
    ...old.map((row) => [row.slug, row.id, row.liveSlug ? 'redirected' : 'archived'] as const),
    ...rows.map((row) => [row.slug, row.id, row.liveSlug === row.slug ? row.status : 'draft'] as const),
    ...rows.flatMap((row) => (row.liveSlug ? [[row.liveSlug, row.id, 'published'] as const] : [])),
  ];
  return Object.fromEntries(
    known.map(([address, owner, standing]) => [address, { id: owner, status: standing }]),
  );
}

async function pictures(db: Database): Promise<CheckContext['images']> {
  const rows = await db
    .select({
      ...{
        id: imageFiles.imageId,
        width: imageFiles.width,
        height: imageFiles.height,
        type: imageFiles.type,
      },
      bytes: sql<number>`octet_length(${imageFiles.bytes})`.mapWith(Number),
    })
    .from(imageFiles);
  return Object.fromEntries(
    rows.map(({ id, width, height, type, bytes }) => [
      `/site/images/${id}-${width}.${type.replace(/^image\//, '').replace('jpeg', 'jpg')}`,
      { width, height, bytes },
    ]),
  );
}

async function linkAnswers(db: Database): Promise<CheckContext['links']> {
  const rows = await db.select().from(linkChecks);
  return Object.fromEntries(
    rows.flatMap(({ url, outcome, checkedAt }) =>
      // What has not answered yet says nothing.
      outcome === null ? [] : [[url, { outcome, checkedAt: checkedAt && instantOf(checkedAt) }]],
    ),
  );
}

/** The clinic's day, and for how long a clinician's word on a text may stand. */
export async function reviewPolicy(
  db: Database,
  now: Date,
): Promise<Pick<CheckContext, 'today' | 'reviewMonths'>> {
  const [clinic] = await db.select({ months: settings.reviewMonths }).from(settings);
  return {
    today: zonedDay(instantOf(now), await clinicZone(db)),
    reviewMonths: clinic?.months ?? 36,
  };
}

/** What the checks must be told of the world around an article. */
export async function checkContext(db: Database, now: Date): Promise<CheckContext> {
  const [clinic] = await db.select().from(settings);
  const places = await db
    .select({ phone: locations.phone, email: locations.email })
    .from(locations)
    .where(eq(locations.active, true))
    .orderBy(locations.id);
  const terms = await db
    .select({ language: glossary.language, term: glossary.term, plain: glossary.plain })
    .from(glossary);
  return {
    ...(await reviewPolicy(db, now)),
    articles: await addresses(db),
    links: await linkAnswers(db),
    images: await pictures(db),
    glossary: terms,
    knownAbbreviations: clinic?.knownAbbreviations ?? [],
    contacts: [clinic?.phone, ...places.flatMap(({ phone, email }) => [phone, email])].filter(
      (one): one is string => Boolean(one),
    ),
  };
}
