import * as z from 'zod';
import type { LiveCopy } from '#domain/article.ts';
import { wordsAfter, wordsBefore } from '#domain/hits.ts';
import { elementsNamed, readHtml, type Span } from '#domain/html/tree.ts';
import { placesIn, type Question, replacementOf } from './question.ts';
import { textRuns, unitsIn } from './textRuns.ts';

/** Where words may be found. */
const hitFields = ['title', 'summary', 'body', 'link', 'picture', 'reference', 'source'] as const;
type HitField = (typeof hitFields)[number];

/** What may be looked through; a shared text has a body alone. */
export type SearchedText = Pick<LiveCopy, 'body'> &
  Partial<Pick<LiveCopy, 'title' | 'summary' | 'references'>>;

/** One place where what was looked for stands. Its id holds as long as the text's version. */
export const place = z.object({
  id: z.string(),
  field: z.enum(hitFields),
  before: z.string(),
  words: z.string(),
  after: z.string(),
  /** The heading it stands under. */
  under: z.string().nullable(),
  /** It stands in a link that calls. */
  isCall: z.boolean(),
});
export type Place = z.infer<typeof place>;

/** A change of one of the stored texts. */
export interface Edit extends Span {
  /** `title`, `body`, or the number of a reference and which of its texts. */
  of: string;
  text: string;
}

export interface Found extends Place {
  edit: (replace: string) => Edit;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00A0', '&nbsp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Tags whose partner stands elsewhere; what begins and ends within went with its words. */
function unpaired(tags: readonly string[]): string {
  const kept: string[] = [];
  for (const tag of tags) {
    const name = /^<\/?([a-z0-9]+)/.exec(tag)?.[1];
    const opened = kept.at(-1);
    if (tag.startsWith('</') && opened && new RegExp(`^<${name}[ >]`).test(opened)) kept.pop();
    else kept.push(tag);
  }
  return kept.join('');
}

type Around = Pick<Place, 'before' | 'words' | 'after'>;
const aroundIn = (text: string, { start, end }: Span): Around => ({
  before: wordsBefore(text, start),
  words: text.slice(start, end),
  after: wordsAfter(text, end),
});

function plainPlaces(of: string, field: HitField, text: string, asked: Question): Found[] {
  return placesIn(text, asked).map((span) => ({
    ...{ id: `${of}:${span.start}`, field, ...aroundIn(text, span), under: null, isCall: false },
    edit: (replace) => ({ ...span, of, text: replace }),
  }));
}

/** In the words of a body. A number that is partly bold keeps the tags around it. */
function wordPlaces(html: string, asked: Question): Found[] {
  return textRuns(html).flatMap(({ text, at, place: under }) =>
    placesIn(text, asked).flatMap((span): Found[] => {
      const [first, last] = [at[span.start], at[span.end - 1]];
      if (!first || !last) return [];
      const units = at.slice(span.start, span.end);
      const gaps = units.flatMap(({ end }, nth) => html.slice(end, units[nth + 1]?.start ?? end));
      const tags = gaps.flatMap((gap) => gap.match(/<[^>]*>/g) ?? []);
      const where = { start: first.start, end: last.end };
      return [
        {
          ...{ id: `body:${where.start}`, field: 'body', ...aroundIn(text, span), under, isCall: false },
          edit: (replace) => ({ ...where, of: 'body', text: escaped(replace) + unpaired(tags) }),
        },
      ];
    }),
  );
}

const attributes = [
  { tag: 'a', name: 'href', field: 'link' },
  { tag: 'img', name: 'alt', field: 'picture' },
] as const;

/** In addresses of links and descriptions of pictures; places on the same page are no addresses. */
function attributePlaces(html: string, asked: Question): Found[] {
  const root = readHtml(html);
  return attributes.flatMap(({ tag, name, field }) =>
    elementsNamed(root, tag).flatMap((element) => {
      const written = new RegExp(String.raw`\s${name}="([^"]*)"`).exec(
        html.slice(element.start, element.inner.start),
      );
      const [whole = '', value = ''] = written ?? [];
      if (!written || value.startsWith('#')) return [];
      const units = unitsIn(value, element.start + written.index + whole.length - value.length - 1);
      const text = units.map(({ sign }) => sign).join('');
      const isCall = field === 'link' && text.startsWith('tel:');
      return placesIn(text, asked).flatMap((span): Found[] => {
        const [first, last] = [units[span.start], units[span.end - 1]];
        if (!first || !last) return [];
        const around = aroundIn(text, span);
        const put = (replace: string) =>
          escaped(replacementOf(around.words, isCall, replace)).replaceAll('"', '&quot;');
        const where = { start: first.start, end: last.end };
        return [
          {
            ...{ id: `body:${where.start}`, field, ...around, under: null, isCall },
            edit: (replace) => ({ ...where, of: 'body', text: put(replace) }),
          },
        ];
      });
    }),
  );
}

/** Every place in an article or a shared text, in the order a person reads them. */
export function placesInArticle(text: SearchedText, asked: Question): Found[] {
  const { title = '', summary = '', body, references = [] } = text;
  const inBody = [...wordPlaces(body, asked), ...attributePlaces(body, asked)];
  return [
    ...plainPlaces('title', 'title', title, asked),
    ...plainPlaces('summary', 'summary', summary, asked),
    ...inBody.toSorted((one, other) => Number(one.id.slice(5)) - Number(other.id.slice(5))),
    ...references.flatMap(({ text: words, url }, nth) => [
      ...plainPlaces(`references.${nth}.text`, 'reference', words, asked),
      ...plainPlaces(`references.${nth}.url`, 'source', url ?? '', asked),
    ]),
  ];
}
