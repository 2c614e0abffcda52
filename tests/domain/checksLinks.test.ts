import { describe, expect, test } from 'vitest';
import { repairedBody, said } from '#tests/checks.ts';

const to = (href: string, text = 'Neck pain'): string => `<p><a href="${href}">${text}</a></p>`;

describe('links', () => {
  test.each([
    ['L1', to('/x', ''), ['L1 error']],
    ['L1', to('/x', '<strong> </strong>'), ['L1 error']],
    ['L1', '<a id="here"></a>', []],
    ['L1', to('/x'), []],
    ['L2', to('/x', 'Click here'), ['L2 error']],
    ['L2', to('/x', 'Read more…'), ['L2 error']],
    ['L2', to('/x', 'Aquí'), ['L2 error']],
    ['L2', to('/x', 'haga clic aquí'), ['L2 error']],
    ['L2', to('/x', 'Read more about sleep'), []],
    ['L3', to('https://example.org/a', 'https://example.org/a'), ['L3 warning']],
    ['L3', to('https://doi.org/10.1000/1', '10.1000/182'), ['L3 warning']],
    ['L3', to('https://example.org/a', 'The guide'), []],
    ['L4', to('/a') + to('/b'), ['L4 warning']],
    ['L4', to('/a') + to('/a', 'neck PAIN'), []],
    ['L4', to('#ref-r1', '1') + to('#ref-r2', '1'), []],
    ['L5', to('javascript:alert(1)'), ['L5 error']],
    ['L5', to('java\tscript:alert(1)'), ['L5 error']],
    ['L5', to('mailto:a@example.org'), []],
    ['L5', to('/a'), []],
    ['L7', to('#where'), ['L7 error']],
    ['L7', to('#'), ['L7 error']],
    ['L7', `${to('#where')}<h2 id="where">a</h2>`, []],
    ['L7', to('#top'), []],
    ['L7', to('#ref-r9', '9'), []],
    ['L8', '<a href="/x" target="_blank">Neck pain</a>', ['L8 warning']],
    ['L8', '<a href="/x" target="_blank">Neck pain (new tab)</a>', []],
    ['L8', '<a href="/x" target="_blank">Cuello (ventana nueva)</a>', []],
    ['L9', to('/guide.pdf', 'The guide'), ['L9 warning']],
    ['L9', to('/guide.pdf', 'The guide (PDF, 200 kB)'), []],
    ['L9', to('/guide.docx?x', 'The guide (PDF, 2 MB)'), ['L9 warning']],
  ])('%s on %s', (rule, body, expected) => expect(said(rule, { body })).toEqual(expected));

  test.each([
    ['published', []],
    ['redirected', []],
    ['draft', ['L6Hidden error']],
    ['in-review', ['L6Hidden error']],
    ['scheduled', ['L6Hidden error']],
    ['archived', ['L6Hidden error']],
  ] as const)('to an article that is %s', (status, expected) =>
    expect(
      said('L6', { body: to('/site/articles/sleep#a') }, { articles: { sleep: { id: 'b', status } } }),
    ).toEqual(expected),
  );

  test('to an article that is not there, and to itself', () => {
    expect(said('L6', { body: to('/site/articles/nothing') })).toEqual(['L6Missing error']);
    expect(said('L6', { body: to('/site/articles/neck-pain') })).toEqual([]);
    expect(said('L6', { body: to('/site/request') })).toEqual([]);
  });

  test.each([
    ['http://example.org/', undefined, ['L10Plain warning']],
    ['https://example.org/', undefined, []],
    ['https://example.org/', { outcome: 'ok', checkedAt: '2026-11-20T00:00:00.000Z' }, []],
    ['https://example.org/', { outcome: 'ok', checkedAt: '2026-10-20T00:00:00.000Z' }, ['L10Old warning']],
    ['https://example.org/', { outcome: 'gone', checkedAt: '2026-11-20T00:00:00.000Z' }, ['L10Dead warning']],
    ['https://example.org/', { outcome: 'unknown', checkedAt: null }, []],
  ] as const)('outside, %s answering %j', (href, answer, expected) => {
    const links = answer ? { [href]: answer } : {};
    expect(said('L10', { body: to(href) }, { links })).toEqual(expected);
    const references = [{ id: 'r1', text: 'A guide.', url: href, year: 2025 }];
    expect(said('L10', { references }, { links })).toEqual(expected);
  });

  test('stays in its own tab once repaired', () =>
    expect(repairedBody('L8', '<a href="/x" target="_blank" rel="noopener" id="a">Neck</a>')).toBe(
      '<a href="/x" id="a">Neck</a>',
    ));
});
