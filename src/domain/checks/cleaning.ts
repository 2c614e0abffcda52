import { isArticleTag, isAttributeAllowed, renamedTags } from '#domain/articleHtml.ts';
import type { HtmlElement } from '#domain/html/tree.ts';
import { type Edit, edited, removed, unwrapped, withAttributes } from './edit.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** What a browser runs or hides: it holds no words of the article. */
const wordless = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
]);

const nameOf = ({ tag }: HtmlElement): string => renamedTags[tag] ?? tag;

const refused = (element: HtmlElement): string[] => {
  const tag = nameOf(element);
  if (!isArticleTag(tag)) return [`<${element.tag}>`];
  return Object.entries(element.attributes)
    .filter(([name, value]) => !isAttributeAllowed(tag, name, value))
    .filter(([name, value]) => !(value === '1' && ['colspan', 'rowspan', 'start'].includes(name)))
    .map(([name]) => `${name} of <${element.tag}>`);
};

/** As the server will clean it. */
function cleaned(element: HtmlElement): Edit[] {
  const tag = nameOf(element);
  if (!isArticleTag(tag)) return wordless.has(tag) ? [removed(element)] : unwrapped(element);
  const lost = Object.entries(element.attributes).filter(
    ([name, value]) => !isAttributeAllowed(tag, name, value),
  );
  return [withAttributes(element, Object.fromEntries(lost.map(([name]) => [name, undefined])))];
}

function repaired({ article: { body }, elements }: Reading): string {
  return edited(body, elements.filter((element) => refused(element).length > 0).flatMap(cleaned));
}

/** What the server takes away when the text is saved. */
export const cleaning: Rule = {
  rule: 'P3',
  level: 'error',
  find(reading) {
    const lost = new Set(reading.elements.flatMap(refused));
    const first = reading.elements.find((element) => refused(element).length > 0);
    if (!first) return [];
    const items = [...lost].slice(0, 5).join(', ');
    return [{ at: first, args: { items }, body: () => repaired(reading) }];
  },
};
