import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FileFormat,
  fileFormats,
  readArticleFile,
  type ToldArticle,
  writeArticleFile,
} from '#domain/articleFile/articleFile.ts';
import { tidyHtml } from '#domain/html/tidyHtml.ts';
import { Problem } from '#domain/problem.ts';
import { articleSamples } from '#tests/articleSamples.ts';

const article: ToldArticle = {
  id: '0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b',
  version: 7,
  title: 'Neck pain: “stiff” # and -- sore? -->',
  slug: 'neck-pain',
  language: 'es',
  translationOf: 'neck-pain-en',
  summary: 'One line.\n\n- another: yes\n--> <!-- {{ x }} ---',
  kind: 'condition',
  topics: ['no', '2024', 'a: b'],
  reviewer: { id: '1b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b', name: 'Dr. Ana "Q" Ruiz' },
  nextReviewAt: '2027-03-01',
  evidenceAt: null,
  disclosure: '',
  references: [
    { id: 'r1', text: "Smith's: *neck* pain", url: 'https://example.org/a?b=1#c', year: 2021 },
    { id: 'r2', text: 'No link', url: null },
  ],
  body: Object.values(articleSamples).join('\n'),
};

const { body, translationOf: _t, ...said } = article;

const reread = (told: ToldArticle, format: FileFormat) => {
  const { name, text } = writeArticleFile(told, format);
  return readArticleFile(name, text);
};

describe.each(fileFormats)('a file of %s', (format) => {
  test('says every field of the article, and its text', () => {
    const { fields, html, notTaken, supplied } = reread(article, format);
    expect(fields).toEqual({ ...said, translationOf: 'neck-pain-en' });
    expect(tidyHtml(html)).toBe(tidyHtml(body));
    expect([notTaken, supplied]).toEqual([[], []]);
  });

  test('says them whatever was written', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) =>
        text
          .normalize('NFC')
          .replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '')
          .trim(),
      )
      .filter((text) => text !== '');
    const sign = fc.constantFrom(
      '---',
      '-->',
      '--!>',
      ': ',
      '# ',
      '"',
      "'",
      '\\',
      '*a',
      '&b',
      '!c',
      '%',
      '@',
      '`',
      'null',
      '~',
      '0x1f',
      '2020-01-01',
    );
    const text = fc
      .array(fc.oneof(line, sign), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(
        text,
        fc.array(text, { maxLength: 3 }),
        fc.array(text, { maxLength: 3 }),
        (title, lines, topics) => {
          const told = { ...article, title, summary: lines.join('\n').trim(), topics, body: '<p>a</p>' };
          expect(reread(told, format).fields).toMatchObject({ title, summary: told.summary, topics });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is read as other programs save it: with a mark of its encoding and their line ends', () => {
    const { name, text } = writeArticleFile(article, format);
    const saved = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(readArticleFile(name, saved)).toEqual(readArticleFile(name, text));
  });
});

describe('a file of another program', () => {
  test('without front matter: the title is its first heading, the address its name', () => {
    const { fields, html, supplied } = readArticleFile('Dolor de Cuello (2).md', '# Cuello\n\nMover.\n');
    expect(fields).toEqual({ title: 'Cuello', slug: 'dolor-de-cuello-2' });
    expect([tidyHtml(html), supplied]).toEqual(['<p>Mover.</p>', ['title', 'slug']]);
  });

  test('a page of a word processor: its title, its language, its body', () => {
    const page =
      '<html lang="es-MX"><head><title>Cuello &amp; nuca</title><style>p{}</style></head><body class="x"><p>Mover.</p></body></html>';
    const { fields, html } = readArticleFile('cuello.htm', page);
    expect(fields).toEqual({ title: 'Cuello & nuca', slug: 'cuello', language: 'es' });
    expect(html).toBe('<p>Mover.</p>');
  });

  test('a page that leaves its body untold', () => {
    const page = '<meta charset="utf-8"><title>Cuello</title>\n<p>Mover.</p>';
    const { fields, html } = readArticleFile('cuello.html', page);
    expect([fields.title, tidyHtml(html)]).toEqual(['Cuello', '<p>Mover.</p>']);
  });

  test('its names of our fields are understood, its own fields are named', () => {
    const text = '---\ntitle: A\nlang: es\ndescription: B\ntags: [c]\ndraft: true\ndate: 2020-01-01\n---\nD';
    const { fields, notTaken } = readArticleFile('a.md', text);
    expect(fields).toEqual({ title: 'A', slug: 'a', language: 'es', summary: 'B', topics: ['c'] });
    expect(notTaken).toEqual(['draft', 'date']);
  });

  test('a line of hyphens inside a text is a rule', () => {
    expect(tidyHtml(readArticleFile('a.md', '# A\n\nb\n\n---\n\nc').html)).toBe('<p>b</p><hr><p>c</p>');
  });
});

describe('a file that cannot be read says where', () => {
  const faultsIn = (name: string, text: string): unknown => {
    try {
      readArticleFile(name, text);
    } catch (error) {
      if (error instanceof Problem) return error.details.faults;
      throw error;
    }
    return 'read';
  };

  test.each([
    ['another kind of file', 'a.docx', 'x', { file: { key: 'file.type' } }],
    ['nothing in it', 'a.md', ' \n', { file: { key: 'file.empty' } }],
    ['TOML', 'a.md', '+++\ntitle = "A"\n+++\n', { frontMatter: { key: 'file.toml' } }],
    ['JSON', 'a.md', '{\n"title": "A"\n}\n', { frontMatter: { key: 'file.json' } }],
    ['front matter without an end', 'a.md', '---\ntitle: A\n\nText', { frontMatter: { key: 'file.open' } }],
    [
      'broken YAML',
      'a.md',
      '---\ntitle: A\nsummary: "b\n---\n',
      { frontMatter: { key: 'file.yaml', args: { line: 3 } } },
    ],
    [
      'a field twice',
      'a.md',
      '---\ntitle: A\ntitle: B\n---\n',
      { frontMatter: { key: 'file.twice', args: { line: 3 } } },
    ],
    ['a list for fields', 'a.md', '---\n- a\n---\n', { frontMatter: { key: 'file.notFields' } }],
    ['no title', 'a.md', '---\nslug: a\n---\ntext', { title: { key: 'title.missing' } }],
    ['no letters in its name', '¿?.md', '# A', { slug: { key: 'slug.missing' } }],
    [
      'fields of the wrong kind',
      'a.md',
      '---\ntitle: 2024\nslug: A B\nlanguage: fr\nnextReviewAt: soon\nreferences:\n  - id: r1\n    text: a\n    year: "2020"\n---\n',
      {
        title: { key: 'wrong_type', args: { expected: 'string' } },
        slug: { key: 'slug.invalid' },
        language: { key: 'not_a_choice', args: { choices: 'en, es' } },
        nextReviewAt: { key: 'date.invalid' },
        'references.0.year': { key: 'wrong_type', args: { expected: 'number' } },
      },
    ],
  ])('%s', (_name, name, text, faults) => {
    expect(faultsIn(name, text)).toEqual(faults);
  });

  test('names that stand for each other without end', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
    ];
    expect(faultsIn('a.md', `---\n${bomb.join('\n')}\n---\n`)).toMatchObject({
      frontMatter: { key: 'file.yaml' },
    });
  });

  test('HTML nested absurdly deep', () => {
    expect(faultsIn('a.html', '<div>'.repeat(5_000))).toEqual({ body: { key: 'wrong_format' } });
  });
});
