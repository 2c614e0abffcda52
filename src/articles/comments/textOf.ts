import type { Node } from '@tiptap/pm/model';
import { type Anchor, findAnchor } from '#domain/anchor.ts';
import { aroundLength, quoteLength } from '#domain/articleComment.ts';

/** A document's words in one line of text, blocks apart, and the place in the document of each sign. */
interface Words {
  text: string;
  at: readonly number[];
}

const kept = new WeakMap<Node, Words>();

function wordsOf(doc: Node): Words {
  const known = kept.get(doc);
  if (known) return known;
  let text = '';
  const at: number[] = [];
  doc.descendants((node, place) => {
    if (node.isTextblock && text !== '') {
      text += '\n';
      at.push(place);
    }
    if (!node.isText) return;
    for (let sign = 0; sign < (node.text ?? '').length; sign += 1) at.push(place + sign);
    text += node.text ?? '';
  });
  const words = { text, at };
  kept.set(doc, words);
  return words;
}

export interface Place {
  from: number;
  to: number;
}

/** Where a remark's words stand in the document; undefined once they are gone. */
export function placeOf(doc: Node, anchor: Anchor): Place | undefined {
  const { text, at } = wordsOf(doc);
  const found = findAnchor(text, anchor);
  const [from, last] = found ? [at[found.start], at[found.end - 1]] : [];
  return from === undefined || last === undefined ? undefined : { from, to: last + 1 };
}

/** The words of a selection and what stands around them; undefined where it holds none. */
export function anchorOf(doc: Node, { from, to }: Place): Anchor | undefined {
  const { text, at } = wordsOf(doc);
  const start = at.findIndex((place) => place >= from);
  const after = at.findIndex((place) => place >= to);
  const end = Math.min(after === -1 ? text.length : after, start + quoteLength);
  const quote = start === -1 ? '' : text.slice(start, end);
  if (quote.trim() === '') return undefined;
  return {
    quote,
    before: text.slice(Math.max(0, start - aroundLength), start),
    after: text.slice(end, end + aroundLength),
  };
}
