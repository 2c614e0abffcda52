/**
 * The HTML an article may hold, told once: the server's cleaner, the editor's document and the tests
 * all read these tables. What is not named here does not exist in an article.
 */

/** Schemes a link may have; relative addresses and fragments have none and are always allowed. */
const linkSchemes = ['http', 'https', 'mailto', 'tel'] as const;
const imageSchemes = ['http', 'https'] as const;

/** What a call-out's class may be: a plain one, or "when to get help". */
export const calloutKinds = ['callout', 'get-help'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** What the class of each element may be; always a single word. */
const classes: Partial<Record<string, readonly string[]>> = {
  div: [...calloutKinds, 'shared'],
  figure: ['video'],
};

/** Players that are shown without cookies, by the address that plays one film of theirs. */
const videoAddresses = [
  /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}$/,
  /^https:\/\/player\.vimeo\.com\/video\/\d{1,12}(?:\?h=[0-9a-f]{1,20})?$/,
] as const;
export const isVideoAllowed = (address: string): boolean =>
  videoAddresses.some((player) => player.test(address));

const sentence = /^[^\u0000-\u001f]{0,500}$/;
const count = /^[1-9]\d{0,2}$/;
const pixels = /^[1-9]\d{0,4}$/;

/** Every attribute, and what its value must look like. */
export const attributeValues = {
  id: /^[A-Za-z][A-Za-z0-9_-]{0,99}$/,
  lang: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  dir: /^(?:ltr|rtl|auto)$/,
  class: /^[a-z-]{1,20}$/,
  title: sentence,
  href: /^[^\u0000-\u001f]{1,2000}$/,
  src: /^[^\u0000-\u001f]{1,2000}$/,
  alt: sentence,
  width: pixels,
  height: pixels,
  loading: /^(?:lazy|eager)$/,
  start: /^-?\d{1,6}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  colspan: count,
  rowspan: count,
  /** A picture that adds nothing to the text, on purpose. */
  role: /^presentation$/,
  /** Somebody has looked: what is said in the film can be read in it. */
  'data-captions': /^confirmed$/,
  /** Whether a picture holds words, as its author answered: none, or they stand in the text too. */
  'data-text': /^(?:none|in-page)$/,
  /** The shared text that is put here when the article is drawn. */
  'data-block': /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
} as const satisfies Record<string, RegExp>;
export type ArticleAttribute = keyof typeof attributeValues;

const common = ['id', 'lang', 'dir'] as const;

/** Every element, and the attributes it may carry. */
export const articleTags = {
  h2: common,
  h3: common,
  h4: common,
  p: common,
  ul: common,
  ol: [...common, 'start'],
  li: common,
  blockquote: common,
  hr: ['id'],
  figure: [...common, 'class'],
  img: ['id', 'src', 'alt', 'role', 'width', 'height', 'loading', 'data-text'],
  iframe: ['src', 'title', 'data-captions'],
  figcaption: common,
  table: common,
  caption: common,
  thead: [],
  tbody: [],
  tfoot: [],
  tr: ['id'],
  th: [...common, 'scope', 'colspan', 'rowspan'],
  td: [...common, 'colspan', 'rowspan'],
  dl: common,
  dt: common,
  dd: common,
  div: [...common, 'class', 'data-block'],
  details: common,
  summary: common,
  a: ['href', 'id', 'title', 'lang'],
  abbr: ['title', 'lang'],
  span: ['lang', 'dir'],
  strong: [],
  em: [],
  sub: [],
  sup: [],
  br: [],
} as const satisfies Record<string, readonly ArticleAttribute[]>;
export type ArticleTag = keyof typeof articleTags;

/** Elements that mean nothing without one of these attributes; their content stays, they go. */
export const needsOneOf: Partial<Record<ArticleTag, readonly ArticleAttribute[]>> = {
  a: ['href', 'id'],
  abbr: ['title', 'lang'],
  div: ['class'],
  img: ['src'],
  span: ['lang', 'dir'],
};

/** Old names of the same thing, and headings the page itself owns. */
export const renamedTags: Readonly<Record<string, ArticleTag>> = {
  b: 'strong',
  i: 'em',
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
};

/** A value that says what would be so anyway is left out. */
const impliedValues: Partial<Record<ArticleAttribute, string>> = { colspan: '1', rowspan: '1', start: '1' };

export const isArticleTag = (name: string): name is ArticleTag => Object.hasOwn(articleTags, name);

/** The scheme of an address as a browser reads it, in lower case; undefined for a relative one. */
export const schemeOf = (address: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i
    .exec(
      address.replace(/[\u0000-\u0020\u007f-\u00a0\u1680\u180e\u2000-\u2029\u205f\u3000\ufeff]/g, ''),
    )?.[1]
    ?.toLowerCase();

const mayAddress =
  (schemes: readonly string[]) =>
  (address: string): boolean => {
    const scheme = schemeOf(address);
    return scheme === undefined || schemes.includes(scheme);
  };

/** May a link lead here? Relative addresses and fragments may; `javascript:` and `data:` never. */
export const isLinkAllowed = mayAddress(linkSchemes);
export const isImageAllowed = mayAddress(imageSchemes);

/** May this element carry this attribute with this value? */
export function isAttributeAllowed(tag: ArticleTag, name: string, value: string): boolean {
  const allowed: readonly string[] = articleTags[tag];
  if (!allowed.includes(name)) return false;
  const attribute = name as ArticleAttribute;
  if (impliedValues[attribute] === value || !attributeValues[attribute].test(value)) return false;
  if (attribute === 'class') return classes[tag]?.includes(value) ?? false;
  if (attribute === 'href') return isLinkAllowed(value);
  if (attribute !== 'src') return true;
  return tag === 'iframe' ? isVideoAllowed(value) : isImageAllowed(value);
}
