import createDOMPurify, { type WindowLike } from 'dompurify';
import {
  articleTags,
  attributeValues,
  isArticleTag,
  isAttributeAllowed,
  needsOneOf,
  renamedTags,
} from '#domain/articleHtml.ts';
import { isTooDeep } from '#domain/html/depth.ts';
import { fieldProblem } from '#domain/problem.ts';

export type Purify = (html: string) => string;

const config = {
  ALLOWED_TAGS: [...Object.keys(articleTags), ...Object.keys(renamedTags)],
  ALLOWED_ATTR: Object.keys(attributeValues),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // The exact rule is `isAttributeAllowed`; DOMPurify's own address check stays on behind it.
  // Not a fragment: moving the nodes into one takes a simulated browser quadratic time.
  RETURN_DOM: true as const,
};

const replaceWithContent = (element: Element): void => element.replaceWith(...element.childNodes);

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of [...element.attributes]) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** Only ever takes away or renames, so the result stays inside what DOMPurify let through. */
function tidy(root: ParentNode): void {
  for (const [old, name] of Object.entries(renamedTags))
    for (const element of root.querySelectorAll(old)) rename(element, name);
  for (const [tag, attributes] of Object.entries(needsOneOf)) {
    for (const element of root.querySelectorAll(tag)) {
      if (!attributes.some((attribute) => element.hasAttribute(attribute))) replaceWithContent(element);
    }
  }
}

/**
 * The cleaner of article bodies over a real or a simulated browser window.
 * Cleaning twice equals cleaning once; text stays, unknown elements around it go. Refuses what is nested absurdly deep.
 */
export function createPurify(window: WindowLike): Purify {
  const purifier = createDOMPurify(window);
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    const name = element.nodeName.toLowerCase();
    const tag = renamedTags[name] ?? name;
    attribute.keepAttr =
      isArticleTag(tag) && isAttributeAllowed(tag, attribute.attrName, attribute.attrValue);
  });
  const clean = (html: string): string => {
    // RETURN_DOM answers the body element, though its type says only Node.
    const body = purifier.sanitize(html, config) as Element;
    tidy(body);
    return body.innerHTML;
  };
  // Taking an element away can leave what a browser reads differently the next time (a paragraph inside a
  // paragraph); so read again until nothing moves. Two rounds nearly always do.
  return (html) => {
    if (isTooDeep(html)) throw fieldProblem('body', 'wrong_format');
    let [before, after] = [html, clean(html)];
    for (let round = 0; after !== before && round < 8; round += 1) [before, after] = [after, clean(after)];
    return after;
  };
}
