import { blocksOf } from '#domain/html/blocks.ts';
import {
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  isElement,
  readHtml,
  type Span,
} from '#domain/html/tree.ts';

/** Words that stand together in one block, with where each of their UTF-16 units stands in the HTML. */
export interface TextRun {
  text: string;
  at: readonly Span[];
  /** The heading it stands under. */
  place: string | null;
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00A0',
};
const signs = /&(?:amp|lt|gt|quot|nbsp);|[^]/g;

/** What each sign of a piece of HTML says, and where it stands. */
export const unitsIn = (source: string, start: number): (Span & { sign: string })[] =>
  [...source.matchAll(signs)].map(({ index, 0: written }) => ({
    sign: entities[written] ?? written,
    start: start + index,
    end: start + index + written.length,
  }));

/** A link, a picture, a line break and whatever something leads to part the words on either side. */
const parts = ({ tag, attributes }: HtmlElement): boolean =>
  tag === 'a' || tag === 'br' || tag === 'img' || 'id' in attributes || 'lang' in attributes;

/** Texts in their order, with nothing where the words part. */
function* textsIn(nodes: readonly HtmlNode[]): Generator<HtmlText | undefined> {
  for (const node of nodes) {
    if (!isElement(node)) yield node;
    else if (parts(node)) {
      yield undefined;
      yield* textsIn(node.children);
      yield undefined;
    } else yield* textsIn(node.children);
  }
}

function runsIn(nodes: readonly HtmlNode[]): HtmlText[][] {
  const runs: HtmlText[][] = [[]];
  for (const text of textsIn(nodes)) {
    if (text) runs.at(-1)?.push(text);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

/** Every run of words of a body, in the order of the text. */
export function textRuns(html: string): TextRun[] {
  const root = readHtml(html);
  let place: string | null = null;
  return blocksOf(root).flatMap((block) => {
    if (/^h[2-6]$/.test(block.tag)) place = block.text;
    const under = place;
    return runsIn(block.nodes).flatMap((texts) => {
      const units = texts.flatMap(({ start, end }) =>
        start < 0 ? [] : unitsIn(html.slice(start, end), start),
      );
      const text = units.map(({ sign }) => sign).join('');
      // What a browser reads otherwise than we do is left alone.
      return text === texts.map((one) => one.text).join('') ? [{ text, at: units, place: under }] : [];
    });
  });
}
