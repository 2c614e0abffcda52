import type { Editor } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { parseArticle, roundTrip } from './articleDocument.ts';

/**
 * Puts another text in the place of this one as one step, which undo takes back, touching only what differs: the
 * cursor stays where it can. False, and nothing done, when the document could not hold all of it.
 */
export function replaceText(editor: Editor, html: string): boolean {
  if (!roundTrip(html).lossless) return false;
  const { doc, schema, tr } = editor.state;
  const next = Node.fromJSON(schema, parseArticle(html).toJSON());
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || !end) return true;
  // What repeats can be counted from both sides: then the two ends overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  editor.view.dispatch(tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap)));
  return true;
}
