import { etag } from '#tests/builders.ts';
import type { Client, Reply } from '#tests/desk.ts';

let written = 0;

/** A draft of its own, as an editor begins it. */
export async function aDraft(editor: Client, changes: Record<string, unknown> = {}): Promise<Reply['json']> {
  written += 1;
  const body = {
    slug: `written-${written}`,
    title: `Neck pain ${written}`,
    summary: 'What helps.',
    body: '<p>Move gently.</p>',
    ...changes,
  };
  const { status, json, text } = await editor.post('/api/articles', body);
  if (status !== 201) throw new Error(text);
  return json;
}

export const moveArticle = async (
  editor: Client,
  article: Record<string, unknown>,
  to: string,
): Promise<Reply['json']> => {
  const path = `/api/articles/${String(article.id)}/moves`;
  const { status, json, text } = await editor.post(path, { to }, etag(article));
  if (status !== 200) throw new Error(text);
  return json;
};

export const aLiveArticle = async (editor: Client, changes: Record<string, unknown> = {}) =>
  moveArticle(editor, await aDraft(editor, changes), 'published');

export const editArticle = (
  editor: Client,
  article: Record<string, unknown>,
  changes: Record<string, unknown>,
): Promise<Reply> => editor.put(`/api/articles/${String(article.id)}`, changes, etag(article));

/** Another address, published. */
export const readdressed = async (editor: Client, article: Record<string, unknown>, slug: string) =>
  moveArticle(editor, (await editArticle(editor, article, { slug })).json, 'published');
