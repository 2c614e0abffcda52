import type { Block } from '#domain/html/blocks.ts';
import type { Span } from '#domain/html/tree.ts';
import { wordsIn } from './reading.ts';
import { spoken } from './words.ts';

export interface Sentence extends Span {
  text: string;
  words: readonly string[];
}

/** Short forms whose full stop ends nothing. */
const shortForms =
  /(?:^|[\s(])(?:dr|dra|sr|sra|srta|mr|mrs|ms|prof|vs|etc|e\.g|i\.e|approx|no|núm|p\. ej|pág|ee|uu|st|fig|al)\.$/i;
/** The number of a citation may stand right behind the full stop. */
const sentenceEnd =
  /(?:(?<!\d)[.!?…]["'”’»)\]]*\d{1,3}(?:,\s?\d{1,3})*|[.!?…。！？]+["'”’»)\]]*)(?=\s|$)|\n+/gu;

/** A block's sentences; a piece without a word is none. */
export function sentencesOf(block: Pick<Block, 'nodes'>): Sentence[] {
  const { text, spanOf } = spoken(block);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const words = wordsIn(piece);
    const said = piece.replaceAll(/\s+/g, ' ').trim();
    if (words.length > 0)
      sentences.push({ text: said, words, ...spanOf(from + lead, from + piece.trimEnd().length) });
    from = to;
  };
  for (const { index, 0: sign } of text.matchAll(sentenceEnd)) {
    const isShort = sign.startsWith('.') && shortForms.test(text.slice(Math.max(from, index - 8), index + 1));
    if (!isShort) close(index + sign.length);
  }
  close(text.length);
  return sentences;
}
