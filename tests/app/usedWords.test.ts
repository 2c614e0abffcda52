import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '#words/en/index.ts';

/** React-admin asks for some itself, and the server says the problems by their codes. */
const { ra: _ra, resources: _resources, problems: _problems, ...own } = words;

const keysOf = (value: unknown, path: readonly string[] = []): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => keysOf(inner, [...path, name]))
    : [path.join('.')];

const sources = ['src', 'server']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('src', 'words', 'e')))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Whole strings: keys, or the beginning of keys to which a part is put. */
const written = new Set([...sources.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map(([, text]) => text));

/** `desk.status.${status}`: whatever stands in the place. */
const composed = [...sources.matchAll(/`([\w-]+\.[^`\n]*\$\{[^`]*)`/g)].map(
  ([, text = '']) =>
    new RegExp(`^${text.replaceAll('.', '\\.').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '[\\w.-]+')}$`),
);

/** Read as a field of the message file, by what speaks without the app's translation. */
const fields = new Set([...sources.matchAll(/\b([a-z]\w*(?:\.\w+)+)\b/gi)].map(([, text]) => text));

const isUsed = (key: string): boolean => {
  const parts = key.split('.');
  const beginnings = parts.map((_, end) => parts.slice(0, end + 1).join('.')).slice(1);
  return (
    beginnings.some((beginning) => written.has(beginning) || fields.has(`words.${beginning}`)) ||
    composed.some((pattern) => pattern.test(key))
  );
};

test('no word stands in the message files that nobody says', () => {
  expect(keysOf(own).filter((key) => !isUsed(key))).toEqual([]);
});
