import { articleBlocks, articles } from '#server/db/schema.ts';
import type { World } from '#tests/desk.ts';
import { fullText, fullReferences as references } from '#tests/fullText.ts';

/** A live article that holds everything an article may, not reviewed by anybody, with its translation. @returns its slug */
export async function aFullArticle({ db, clock }: World): Promise<string> {
  const at = { publishedAt: clock.now(), updatedAt: clock.now() };
  const [block] = await db
    .insert(articleBlocks)
    .values({
      name: 'Call us',
      language: 'en',
      body: '<h2>Call us</h2><p>Any time.</p>',
      updatedAt: clock.now(),
    })
    .returning();
  const copy = {
    title: 'Sciatica & you',
    summary: 'What it is.',
    body: fullText(block?.id ?? ''),
    references,
  };
  const slugs = { en: 'everything', es: 'todo' } as const;
  const whole = { ...copy, slug: slugs.en };
  const [english] = await db
    .insert(articles)
    .values({
      ...whole,
      ...{ language: 'en', status: 'published', liveSlug: slugs.en, published: whole, searchText: '', ...at },
      ...{ kind: 'treatment', topics: ['nerves'], disclosure: 'Nobody paid for this.' },
    })
    .returning();
  const translated = { ...copy, slug: slugs.es, title: 'La ciática', body: '<p>Muévase.</p>' };
  await db.insert(articles).values({
    ...translated,
    ...{
      language: 'es',
      status: 'published',
      liveSlug: slugs.es,
      published: translated,
      searchText: '',
      ...at,
    },
    translationOf: english?.id ?? null,
  });
  return slugs.en;
}
