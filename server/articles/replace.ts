import { asc, ne } from 'drizzle-orm';
import * as z from 'zod';
import { articleEdit } from '#domain/article.ts';
import { faultsOf } from '#domain/faults.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { type Found, placesInArticle, type SearchedText } from '#domain/replace/articlePlaces.ts';
import { type Question, question } from '#domain/replace/question.ts';
import {
  type FoundText,
  foundTexts,
  mostPlaces,
  type ReplaceResult,
  type Replacing,
  replaceResult,
  replacing,
} from '#domain/replace/replaceForms.ts';
import { replacePlaces } from '#domain/replace/replacePlaces.ts';
import { articleBlocks, articles } from '#server/db/schema.ts';
import { ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { type ArticleRow, changeArticle, lockArticle } from './articles.ts';
import { changeBlock } from './blocks.ts';
import { forOne, lockArticles } from './bulk.ts';

type ChosenText = Replacing['texts'][number];

const { id, version, title, summary, body, references, language, status, published } = articles;
const read = { id, version, title, summary, body, references, language, status, published };

const told = ({ edit: _edit, ...place }: Found) => place;

/** Every text in use, articles by title and then the shared ones, in which it stands. */
async function findTexts({ db }: Pick<Call, 'db'>, asked: Question): Promise<FoundText[]> {
  const inArticles = await db
    .select(read)
    .from(articles)
    .where(ne(articles.status, 'archived'))
    .orderBy(asc(title), asc(id));
  const inBlocks = await db.select().from(articleBlocks).orderBy(asc(articleBlocks.name));
  const all = [
    ...inArticles.map((row) => ({ ...row, kind: 'article' as const, name: row.title })),
    ...inBlocks.map((row) => ({ ...row, kind: 'block' as const, status: null, published: null })),
  ];
  return all.flatMap((row) => {
    const places = placesInArticle(row, asked).map(told);
    if (places.length === 0) return [];
    const { published: live, ...text } = row;
    const { kind, id: textId, version: seen, name, language: spoken, status: state } = text;
    const known = { kind, id: textId, version: seen, name, language: spoken, status: state };
    return [{ ...known, isLive: live !== null || kind === 'block', places }];
  });
}

/** As many texts as can be told, each whole. */
function cut(texts: readonly FoundText[]): z.infer<typeof foundTexts> {
  let left = mostPlaces;
  const fitting = texts.filter(({ places }) => (left -= places.length) >= 0);
  return { texts: fitting, isCut: fitting.length < texts.length };
}

/** @throws Problem 412 where a chosen place is gone, 422 where the result could not be saved as it is */
function replaced<Text extends SearchedText>(
  call: Call<Replacing>,
  text: Text,
  { places }: ChosenText,
): Text {
  const { replace, ...asked } = call.body;
  const after = replacePlaces(text, asked, replace, places);
  if (!after) throw new Problem('stale');
  if (call.desk.purify(after.body) !== after.body) throw fieldProblem('replace', 'wrong_format');
  return after;
}

async function replaceInArticle(
  call: Call<Replacing>,
  row: ArticleRow,
  chosen: ChosenText,
): Promise<ArticleRow> {
  const after = replaced(call, row, chosen);
  const text = {
    ...{ title: after.title, summary: after.summary },
    ...{ body: after.body, references: after.references },
  };
  const parsed = articleEdit.safeParse(text, { reportInput: true });
  if (!parsed.success) throw new Problem('invalid', { faults: faultsOf(parsed.error) });
  return changeArticle(call, row, text, { action: 'edited', note: call.body.note });
}

async function replaceInText(call: Call<Replacing>, chosen: ChosenText): Promise<ReplaceResult> {
  const { kind, places } = chosen;
  if (kind === 'block') {
    const result = await forOne(call, chosen, (own) =>
      changeBlock(own, (block) => ({ body: replaced(call, block, chosen).body })),
    );
    return { kind, ...result, isLive: result.status === 200, places: places.length };
  }
  let isLive = false;
  const result = await forOne(call, chosen, async (own) => {
    const row = await lockArticle(own);
    isLive = row.published !== null;
    return replaceInArticle({ ...own, body: call.body }, row, chosen);
  });
  return { kind, ...result, isLive, places: places.length };
}

export const replaceRoutes = [
  route({
    method: 'post',
    path: '/api/articles/find',
    summary: 'Every place in the library where words or a phone number stand, however they are written',
    access: 'articles:edit',
    body: question,
    answers: foundTexts,
    handle: async (call) => ok(cut(await findTexts(call, call.body))),
  }),
  route({
    method: 'post',
    path: '/api/articles/replace',
    summary: 'Replace chosen places in working copies and shared texts; each text answers for itself',
    access: 'articles:edit',
    body: replacing,
    answers: z.object({ results: z.array(replaceResult) }),
    maxBody: 1024 * 1024,
    handle: async (call) => {
      const { texts } = call.body;
      await lockArticles(
        call,
        texts.filter(({ kind }) => kind === 'article'),
      );
      const results: ReplaceResult[] = [];
      for (const chosen of texts) results.push(await replaceInText(call, chosen));
      return ok({ results });
    },
  }),
];
