import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOfMarkdown } from '#domain/articleFile/htmlOfMarkdown.ts';
import { markdownOfHtml } from '#domain/articleFile/markdownOfHtml.ts';
import { tidyHtml } from '#domain/html/tidyHtml.ts';
import { sampleArticles } from '#server/db/sample/articles.ts';
import { articleSamples } from '#tests/articleSamples.ts';

const samples = Object.entries(articleSamples);
const again = (html: string): string => htmlOfMarkdown(markdownOfHtml(html));

describe('from HTML to Markdown and back nothing changes', () => {
  test.each(samples)('%s', (_name, html) => {
    expect(again(html)).toBe(html);
  });

  test.each(sampleArticles.map(({ slug, body }) => [slug, body]))('the article %s', (_slug, body) => {
    expect(again(body)).toBe(tidyHtml(body));
  });

  test('whatever follows or holds what, whatever the words are', () => {
    const sign = fc.constantFrom(
      ...[
        '*',
        '_',
        '**',
        '`',
        '#',
        '##',
        '1.',
        '-',
        '+',
        '>',
        '<',
        '&',
        '|',
        '\\',
        '[',
        ']',
        '(',
        ')',
        '!',
        '~',
        '^',
      ],
      ...[
        '---',
        '===',
        '***',
        '```',
        '{#a}',
        '<b>',
        '&amp;',
        '&#65;',
        '<!--',
        '-->',
        'a_b',
        '[x]: /y',
        'https://a.b',
        ':',
      ],
    );
    const words = fc
      .array(fc.oneof(sign, fc.constantFrom(' ', ' a', 'b ', '5\u00a0mg', '痛', '’', '.')), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) =>
        parts.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      );
    const line = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 2 },
        words,
        fc
          .tuple(words, tie('text'), words)
          .chain(([before, inner, after]) =>
            fc
              .constantFrom(
                'strong',
                'em',
                'sup',
                'sub',
                'a href="/site/x_y*z(1)" title="“a” *b*"',
                'span lang="es"',
              )
              .map((tag) => `${before}<${tag}>${inner}</${tag.split(' ')[0]}>${after}`),
          ),
        fc.tuple(words, words).map(([one, other]) => `${one}<br>${other}`),
      ),
    })).text;
    const wrap = (tags: readonly string[]) => (inner: string) =>
      `${tags.map((tag) => `<${tag}>`).join('')}${inner}${tags
        .toReversed()
        .map((tag) => `</${tag.split(' ')[0]}>`)
        .join('')}`;
    const block = fc.oneof(
      fc.constantFrom(...samples.map(([, html]) => html)),
      line,
      fc
        .tuple(
          fc.constantFrom(
            ...[
              ['p'],
              ['h2 id="x"'],
              ['h3'],
              ['ul', 'li'],
              ['ol start="7"', 'li'],
              ['ul', 'li', 'p'],
              ['blockquote', 'p'],
            ],
            ...[
              ['div class="callout"', 'p'],
              ['table', 'tbody', 'tr', 'td'],
              ['dl', 'dd'],
              ['details', 'summary'],
            ],
          ),
          line,
        )
        .map(([tags, inner]) => wrap(tags)(inner)),
      fc
        .tuple(line, line)
        .map(
          ([head, cell]) =>
            `<table><thead><tr><th scope="col">${head}</th></tr></thead><tbody><tr><td>${cell}</td></tr></tbody></table>`,
        ),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (parts) => {
        const html = tidyHtml(parts.join(''));
        expect(again(html)).toBe(html);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Markdown', () => {
  test.each([
    ['headings with their places', '## Symptoms {#symptoms}', '<h2 id="symptoms">Symptoms</h2>'],
    [
      'words and links',
      'A **b** _c_ [d](/e "f")',
      '<p>A <strong>b</strong> <em>c</em> <a href="/e" title="f">d</a></p>',
    ],
    [
      'a call-out',
      '<div class="callout">\n\n- a\n\n</div>',
      '<div class="callout"><ul><li>a</li></ul></div>',
    ],
    [
      'a table whose heads stand over columns',
      '| a | b \\| c |\n| --- | --- |\n| 1 | 2 |',
      '<table><thead><tr><th scope="col">a</th><th scope="col">b | c</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['what has no sign of its own', '<p lang="es">Dos.</p>', '<p lang="es">Dos.</p>'],
  ])('is written with its own signs: %s', (_name, markdown, html) => {
    expect([markdownOfHtml(html), htmlOfMarkdown(markdown)]).toEqual([`${markdown}\n`, html]);
  });

  test.each([
    ['underlined headings', 'A\n===\n\nB\n---', '<h1>A</h1><h2>B</h2>'],
    ['named links', '[a][b] [c]\n\n[b]: /d "e"\n', '<p><a href="/d" title="e">a</a> [c]</p>'],
    ['code as words', 'a `b<c`\n\n```\nd\ne\n```', '<p>a b&lt;c</p><p>d<br>e</p>'],
    [
      'aligned tables',
      '| a |\n| :-: |\n| b |',
      '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    [
      'addresses as they are',
      '[a](/ñ%20x) <tel:+1312>',
      '<p><a href="/ñ%20x">a</a> <a href="tel:+1312">tel:+1312</a></p>',
    ],
  ])('of others is read: %s', (_name, markdown, html) => {
    expect(htmlOfMarkdown(markdown)).toBe(html);
  });

  test('that nests without end is read all the same', () => {
    for (const knot of ['>', '- ', '[', '*a_', '`'])
      expect(htmlOfMarkdown(knot.repeat(5_000)).length).toBeGreaterThan(0);
  });
});
