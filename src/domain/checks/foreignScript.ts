import { type HtmlElement, isElement } from '#domain/html/tree.ts';
import type { Reading } from './reading.ts';
import type { Found } from './rule.ts';

/** Two letters and more of another alphabet; a single μ or β is a sign of science. */
const foreign = /(?:(?!\p{Script=Latin})\p{L}\p{M}*){2,}/u;

/** Words no voice can read aloud unless it is told their language. */
export function* foreignScript({ root }: Reading): Generator<Found> {
  yield* inside(root);
}

function* inside(element: HtmlElement): Generator<Found> {
  if (element.attributes.lang) return;
  for (const node of element.children) {
    if (isElement(node)) yield* inside(node);
    else {
      const [text] = foreign.exec(node.text) ?? [];
      if (text) yield { at: node, args: { text: text.slice(0, 30) } };
    }
  }
}
