import { newArticle } from '#domain/article.ts';
import {
  type ImportDecision,
  importFile,
  importing,
  importResult,
  importPreview as previewShape,
} from '#domain/articleImport.ts';
import { faultsOf } from '#domain/faults.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { created, ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { type ArticleRow, articleMaxBody, beginArticle, changeArticle, lockArticle } from './articles.ts';
import { importMerge } from './importMerge.ts';
import { changedFields, type ImportPlan, importPlan } from './importPlan.ts';
import { importPreview } from './importPreview.ts';

type Deciding<Do extends ImportDecision['do']> = Extract<ImportDecision, { do: Do }>;

/** The article as the person saw it when they chose. @throws Problem 412 where it has changed since */
const lockSeen = (call: Call, { id, version }: Deciding<'replace' | 'merge'>): Promise<ArticleRow> =>
  lockArticle({ ...call, id, ifMatch: `"${version}"` });

/** @throws Problem 422 where the file is of another article than the one chosen for it */
function sameArticle({ row: found }: ImportPlan, row: ArticleRow): void {
  if (found?.id !== row.id) throw fieldProblem('file', 'file.otherArticle');
}

type Kept = { note: string | null | undefined };

const makers: {
  [Do in ImportDecision['do']]: (
    call: Call,
    plan: ImportPlan,
    decision: Deciding<Do>,
    kept: Kept,
  ) => Promise<ArticleRow>;
} = {
  create: async (call, { row, values }, _decision, { note }) => {
    if (!call.person.rights['articles:create']) throw new Problem('forbidden');
    if (row) throw fieldProblem('slug', 'taken');
    const parsed = newArticle.safeParse(values, { reportInput: true });
    if (!parsed.success) throw new Problem('invalid', { faults: faultsOf(parsed.error) });
    return beginArticle(call, parsed.data, { savedAs: 'imported', note });
  },
  replace: async (call, plan, decision, { note }) => {
    const row = await lockSeen(call, decision);
    sameArticle(plan, row);
    // What others wrote since the export is never written over.
    if (plan.fileVersion !== undefined && plan.fileVersion !== row.version)
      throw fieldProblem('version', 'file.movedOn');
    if (changedFields(row, plan.values).length === 0) return row;
    return changeArticle(call, row, plan.values, { action: 'edited', savedAs: 'imported', note });
  },
  merge: async (call, plan, decision, { note }) => {
    const row = await lockSeen(call, decision);
    sameArticle(plan, row);
    const values = (await importMerge(call.db, row, plan)).take(decision.prefer);
    if (changedFields(row, values).length === 0) return row;
    // The file as it came is kept, whatever was chosen.
    const { title, summary, body, references } = { ...row, ...plan.values };
    const text = { title, summary, body, references };
    const aside = await changeArticle(call, row, text, { action: 'edited', savedAs: 'set-aside', note });
    const whole = { ...theirs(row), ...values };
    return changeArticle(call, aside, whole, { action: 'merged', savedAs: 'imported', note });
  },
};

const theirs = ({ title, summary, body, references }: ArticleRow): Partial<ArticleRow> => ({
  ...{ title, summary, body, references },
});

const make = <Do extends ImportDecision['do']>(
  call: Call,
  plan: ImportPlan,
  decision: Deciding<Do>,
  kept: Kept,
): Promise<ArticleRow> => makers[decision.do](call, plan, decision, kept);

export const articleImportRoutes = [
  route({
    method: 'post',
    path: '/api/articles/import-preview',
    summary: 'What would become of a Markdown or HTML file with front matter; nothing is written',
    access: 'articles:edit',
    body: importFile,
    answers: previewShape,
    maxBody: 2 * articleMaxBody,
    handle: async (call) => ok(await importPreview(call, call.body)),
  }),
  route({
    method: 'post',
    path: '/api/articles/import',
    summary: 'Write a file into a new draft or a working copy as it was chosen; readers see nothing of it',
    access: 'articles:edit',
    body: importing,
    answers: importResult,
    maxBody: 2 * articleMaxBody,
    handle: async (call) => {
      const { file, decision, note } = call.body;
      const plan = await importPlan(call, file);
      if (plan.waitsFor) throw fieldProblem('translationOf', 'file.translation', { slug: plan.waitsFor });
      const { id, version, title } = await make(call, plan, decision, { note: note ?? file.name });
      const result = { id, version, title };
      return decision.do === 'create' ? created(result, `/api/articles/${id}`) : ok(result);
    },
  }),
];
