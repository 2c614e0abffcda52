/** Elements inside a line of text; their nesting order and where equal neighbours meet carry no meaning. */
const inlineTags = new Set(['a', 'abbr', 'span', 'strong', 'em', 'sub', 'sup']);
const voidTags = new Set(['br', 'hr', 'img']);
/** Void elements that stand in a line, so that a space beside them counts. */
const inLine = new Set(['img']);

interface Piece {
  /** A tag (`p`, `/p`, `img src="…"`) or, with `text`, what stands between two tags. */
  tag?: string;
  text?: string;
  /** The inline elements around a text, sorted. */
  marks: string;
}

const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"'>/=]+(?:="[^"]*")?)*)\s*\/?>|<!--[\s\S]*?-->/gi;
const attributePattern = /([^\s"'>/=]+)(?:="([^"]*)")?/g;

const openTag = (name: string, attributes: string): string =>
  [
    name,
    ...[...attributes.matchAll(attributePattern)].map(([, key, value = '']) => `${key}="${value}"`).sort(),
  ].join(' ');

function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  const open: { tag: string; written: number }[] = [];
  let written = 0;
  const marks = () =>
    open
      .map(({ tag }) => tag)
      .sort()
      .join(' > ');
  const addText = (text: string) => {
    const last = pieces.at(-1);
    if (last?.text !== undefined && last.marks === marks()) last.text += text;
    else if (text) pieces.push({ text, marks: marks() });
    written += text.length;
  };
  const addTag = (tag: string, around: string) => {
    pieces.push({ tag, marks: around });
    written += 1;
  };
  const close = (name: string) => {
    const [closed] = open.splice(
      open.findLastIndex(({ tag }) => tag.split(' ')[0] === name),
      1,
    );
    // An anchor without text is still a place to lead to.
    if (closed?.written === written && closed.tag.includes(' ')) addTag(`empty ${closed.tag}`, '');
  };
  let end = 0;
  for (const match of html.matchAll(tagPattern)) {
    addText(html.slice(end, match.index));
    end = match.index + match[0].length;
    const [, slash, rawName, attributes = ''] = match;
    const name = rawName?.toLowerCase();
    if (!name) continue;
    if (!inlineTags.has(name))
      addTag(slash ? `/${name}` : openTag(name, attributes), voidTags.has(name) ? marks() : '');
    else if (slash) close(name);
    else open.push({ tag: openTag(name, attributes), written });
  }
  addText(html.slice(end));
  return pieces;
}

const standsInLine = (piece: Piece | undefined): boolean =>
  piece?.text !== undefined || (piece?.tag !== undefined && inLine.has(piece.tag.split(' ')[0] ?? ''));

/** White space as a reader sees it: runs are one space, none at the edge of a block or a line. */
function collapse(pieces: readonly Piece[]): Piece[] {
  let afterSpace = true;
  const leading = pieces
    .map((piece) => {
      if (piece.text === undefined) {
        afterSpace = !standsInLine(piece);
        return piece;
      }
      const run = piece.text.replace(/[ \t\r\n\f]+/g, ' ');
      const text = afterSpace ? run.replace(/^ /, '') : run;
      if (text) afterSpace = text.endsWith(' ');
      return { ...piece, text };
    })
    .filter((piece) => piece.text !== '');
  return leading
    .map((piece, at) =>
      piece.text !== undefined && !standsInLine(leading[at + 1])
        ? { ...piece, text: piece.text.replace(/ $/, '') }
        : piece,
    )
    .filter((piece) => piece.text !== '');
}

/** One line per tag and per piece of text, free of every difference a reader cannot see. */
export const linesOfHtml = (html: string): string[] =>
  collapse(piecesOf(html)).map(
    ({ tag, text, marks }) => `${marks ? `[${marks}] ` : ''}${tag === undefined ? text : `<${tag}>`}`,
  );

/**
 * Do two bodies say the same? White space a browser ignores, the order of attributes, the nesting order of
 * inline elements and where two equal ones touch do not count. Both must be as a browser writes them (`innerHTML`).
 */
export function sameHtml(a: string, b: string): boolean {
  const [left, right] = [linesOfHtml(a), linesOfHtml(b)];
  return left.length === right.length && left.every((line, at) => line === right[at]);
}
