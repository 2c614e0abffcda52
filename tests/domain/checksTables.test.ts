import { expect, test } from 'vitest';
import { repairedBody, said } from '#tests/checks.ts';

const table = (rows: string, caption = '<caption>Doses</caption>'): string =>
  `<table>${caption}<tbody>${rows}</tbody></table>`;
const row = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;
const th = (text: string): string => `<th scope="col">${text}</th>`;
const td = (text: string): string => `<td>${text}</td>`;

test.each([
  ['T1', table(row(td('a'), td('b'))), ['T1 error']],
  ['T1', table(row(th('a'), td('b'))), []],
  ['T2', table(row(th(''), th('b'))), ['T2 warning']],
  ['T2', table(row(th('<img src="/a" alt="a">'), th('b'))), []],
  ['T3', table(row(th('a')), ''), ['T3 warning']],
  ['T3', table(row(th('a')), '<caption> </caption>'), ['T3 warning']],
  ['T3', table(row(th('a'))), []],
  ['T3', `<figure>${table(row(th('a')), '')}<figcaption>Doses</figcaption></figure>`, []],
  ['T4', table(row(th('a'), '<td colspan="2">b</td>')), ['T4Merged warning']],
  ['T4', table(row(...Array.from({ length: 7 }, () => th('a')))), ['T4Wide warning']],
  ['T4', table(row(...Array.from({ length: 6 }, () => th('a')))), []],
  ['T5', table(row(th('a'), td('<h3>b</h3>'))), ['T5 warning']],
  ['T5', `<h2>b</h2>${table(row(th('a')))}`, []],
])('%s on %s', (rule, body, expected) => expect(said(rule, { body })).toEqual(expected));

test.each([
  ['T2', table(row(th(''), th('b'))), table(row('<td></td>', th('b')))],
  ['T5', table(row(td('<h3 id="x">b</h3>'))), table(row(td('<p id="x">b</p>')))],
])('%s repaired: %s', (rule, body, repaired) => expect(repairedBody(rule, body)).toBe(repaired));
