import { parseDocument, stringify } from 'yaml';
import { fieldProblem } from '#domain/problem.ts';

export type FrontMatter = Record<string, unknown>;

/** What other programs put there, which is not ours. */
const otherMarks: readonly [RegExp, string][] = [
  [/^\+\+\+\s*$/m, 'file.toml'],
  [/^\{\s*$/m, 'file.json'],
];

const fences = {
  /** The usual lines of three hyphens, also in an HTML file. */
  md: /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/,
  /** In a comment, so that a browser shows the article alone. */
  html: /^(?:<!doctype html>\s*)?<!--\s*\n---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*\n-->/i,
} as const;

/** As every program may have saved it: no mark of its encoding, one kind of line end, nothing before its first line. */
const asWritten = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n/, '');

/** @throws Problem naming the line that cannot be read */
function parse(yaml: string): FrontMatter {
  const document = parseDocument(yaml, { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    // The line of the file: the first is the mark above.
    const line = (error.linePos?.[0].line ?? 1) + 1;
    throw fieldProblem('frontMatter', error.code === 'DUPLICATE_KEY' ? 'file.twice' : 'file.yaml', { line });
  }
  const fields: unknown = read(() => document.toJS({ maxAliasCount: 20 }));
  if (fields === null || fields === undefined) return {};
  if (typeof fields !== 'object' || Array.isArray(fields))
    throw fieldProblem('frontMatter', 'file.notFields');
  return fields as FrontMatter;
}

/** @throws Problem for names that stand for each other without end */
function read(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    throw fieldProblem('frontMatter', 'file.yaml', { line: 1 });
  }
}

/**
 * What stands before the text, and the text.
 * @throws Problem where it is not YAML between lines of three hyphens
 */
export function splitFrontMatter(text: string): { fields: FrontMatter | undefined; rest: string } {
  const written = asWritten(text);
  const firstLine = written.slice(0, written.indexOf('\n') + 1 || undefined);
  for (const [mark, fault] of otherMarks) if (mark.test(firstLine)) throw fieldProblem('frontMatter', fault);
  const found = fences.md.exec(written) ?? fences.html.exec(written);
  if (found) return { fields: parse(found[1] ?? ''), rest: written.slice(found[0].length) };
  if (/^---[ \t]*$/m.test(firstLine)) throw fieldProblem('frontMatter', 'file.open');
  return { fields: undefined, rest: written };
}

export const frontMatterOf = (fields: FrontMatter): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n`;

/** Within a comment nothing may look like its end: texts stand in quotes, in which two hyphens can be written apart. */
export const commentedFrontMatter = (fields: FrontMatter): string => {
  const quoted = stringify(fields, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  return `<!--\n---\n${quoted.replaceAll('--', '-\\x2d')}---\n-->\n`;
};
