import { fold } from '#domain/fold.ts';
import { oneSpaced } from '#domain/html/blocks.ts';
import { elementsNamed, type HtmlElement, isElement, textOf } from '#domain/html/tree.ts';
import { isElsewhere } from '#domain/image.ts';
import { edited, withAttributes } from './edit.ts';
import { named, type Reading } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { videos } from './videos.ts';

const longestAlt = 125;
const heaviest = 300_000;

const fileName = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic)$/i;
const address = /^(?:https?:|www\.|\/\S+$)/i;
const cameraName = /^(?:img|dsc|dscn|pict?|image|photo|picture|screenshot|scan|foto|imagen)[ _-]?\d+$/;
const placeholders = new Set([
  ...['image', 'photo', 'photograph', 'picture', 'graphic', 'untitled', 'figure', 'alt', 'alt text', 'null'],
  ...['placeholder', 'imagen', 'foto', 'fotografia', 'grafico', 'sin titulo', 'figura', 'ilustracion'],
]);

const saysItIsOne =
  /^\s*(?:(?:an?|the)\s+)?(?:image|picture|photo|photograph|graphic|illustration)\s+of\s+|^\s*(?:(?:una?|la|el)\s+)?(?:imagen|foto|fotografía|dibujo|ilustración)\s+de(?=l?\s)\s*/i;

const goodFormats = /\.(?:avif|webp|jpe?g|png|svg)$/i;
const pathOf = (src: string): string => src.replace(/[?#].*$/, '');

const isDecorative = ({ attributes: { alt, role } }: HtmlElement): boolean =>
  alt === '' && (role === 'presentation' || role === 'none');

const answered = ({ article: { body } }: Reading, img: HtmlElement, answer: Record<string, string>): string =>
  edited(body, [withAttributes(img, answer)]);

/** Links that show nothing but pictures, with those pictures. */
const wordlessLinks = (reading: Reading): { link: HtmlElement; pictures: HtmlElement[] }[] =>
  named(reading, 'a').flatMap((link) => {
    const pictures = link.attributes.href === undefined ? [] : elementsNamed(link, 'img');
    return pictures.length > 0 && oneSpaced(textOf(link)) === '' ? [{ link, pictures }] : [];
  });

const textsOf = (elements: readonly HtmlElement[]): Set<string> =>
  new Set(elements.map((element) => fold(textOf(element))).filter(Boolean));

/** Pictures that say what stands right beside them anyway: their caption, or the words of their link. */
function* saidTwice(reading: Reading): Generator<Found> {
  for (const holder of named(reading, 'figure', 'a')) {
    const beside = textsOf(holder.tag === 'a' ? [holder] : elementsNamed(holder, 'figcaption'));
    for (const img of beside.size > 0 ? elementsNamed(holder, 'img') : []) {
      const { alt = '' } = img.attributes;
      if (beside.has(fold(alt))) yield { sentence: 'I4Twice', at: img, args: { alt } };
    }
  }
}

const capitalized = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

type Look = (img: HtmlElement & { attributes: { alt: string } }, reading: Reading) => Iterable<Found>;

/** A rule on the words of every picture that has some. */
const onWords = (rule: string, level: Rule['level'], look: Look): Rule => ({
  rule,
  level,
  find: (reading) =>
    named(reading, 'img').flatMap((img) => {
      const alt = img.attributes.alt?.trim();
      return alt ? [...look({ ...img, attributes: { ...img.attributes, alt } }, reading)] : [];
    }),
});

function* measured({ article: { body }, context: { images } }: Reading, img: HtmlElement): Generator<Found> {
  const { src = '', width, height } = img.attributes;
  const known = images[pathOf(src)];
  if (!width || !height) {
    const size = known && { width: String(known.width), height: String(known.height) };
    const repair = size && { body: () => edited(body, [withAttributes(img, size)]) };
    yield { sentence: 'I7Size', at: img, ...repair };
  }
  if (known && known.bytes > heaviest)
    yield { sentence: 'I7Heavy', at: img, args: { kilobytes: Math.round(known.bytes / 1000) } };
  if (isElsewhere(src) && !/^\s*data:/i.test(src)) yield { sentence: 'I7Elsewhere', at: img };
  const path = pathOf(src);
  if (/\.\w{2,5}$/.test(path) && !goodFormats.test(path)) yield { sentence: 'I7Format', at: img };
}

const beginsWithItself = onWords('I4', 'warning', function* (img, { article: { body } }) {
  const { alt } = img.attributes;
  const rest = capitalized(alt.replace(saysItIsOne, ''));
  if (!saysItIsOne.test(alt) || !rest) return;
  const repair = () => edited(body, [withAttributes(img, { alt: rest })]);
  yield { sentence: 'I4Start', at: img, args: { alt }, body: repair };
});

/** Pictures. */
export const media: readonly Rule[] = [
  {
    rule: 'I1',
    level: 'error',
    find: (reading) =>
      named(reading, 'img')
        .filter(({ attributes }) => attributes.alt === undefined)
        .map((at) => ({ at })),
  },
  {
    rule: 'I2',
    level: 'error',
    find(reading) {
      const inLinks = new Set(wordlessLinks(reading).flatMap(({ pictures }) => pictures));
      return named(reading, 'img')
        .filter((img) => img.attributes.alt?.trim() === '' && !isDecorative(img) && !inLinks.has(img))
        .map((img) => ({
          at: img,
          answers: { decorative: () => answered(reading, img, { alt: '', role: 'presentation' }) },
        }));
    },
  },
  onWords('I3', 'error', function* (img) {
    const { alt } = img.attributes;
    const bare = fold(alt);
    if (fileName.test(alt) || address.test(alt) || cameraName.test(bare) || placeholders.has(bare))
      yield { at: img, args: { alt } };
  }),
  {
    rule: 'I4',
    level: 'warning',
    *find(reading) {
      yield* beginsWithItself.find(reading);
      yield* saidTwice(reading);
    },
  },
  onWords('I5', 'warning', function* (img) {
    const { length } = img.attributes.alt;
    if (length > longestAlt) yield { at: img, args: { length, most: longestAlt } };
  }),
  {
    rule: 'I6',
    level: 'error',
    find: (reading) =>
      wordlessLinks(reading)
        .filter(({ pictures }) => pictures.every(({ attributes }) => !attributes.alt?.trim()))
        .map(({ link }) => ({ at: link })),
  },
  {
    rule: 'I7',
    level: 'warning',
    find: (reading) => named(reading, 'img').flatMap((img) => [...measured(reading, img)]),
  },
  {
    rule: 'I8',
    level: 'error',
    find: (reading) =>
      named(reading, 'img')
        .filter(({ attributes: { src = '' } }) => /^\s*data:/i.test(src))
        .map((at) => ({ at })),
  },
  {
    rule: 'I9',
    level: 'warning',
    find: (reading) =>
      named(reading, 'figure')
        .flatMap((figure) => figure.children)
        .filter(isElement)
        .filter((img) => img.tag === 'img' && !isDecorative(img))
        .filter(({ attributes }) => !['none', 'in-page'].includes(attributes['data-text'] ?? ''))
        .map((img) => ({
          at: img,
          answers: {
            noWords: () => answered(reading, img, { 'data-text': 'none' }),
            wordsInPage: () => answered(reading, img, { 'data-text': 'in-page' }),
          },
        })),
  },
  ...videos,
];
