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

/** A film stands in a figure that says so, and nothing else does; what a player holds itself is never shown. */
function tidyVideos(root: ParentNode): void {
  for (const video of root.querySelectorAll('iframe')) {
    if (!video.hasAttribute('src')) {
      video.remove();
      continue;
    }
    video.replaceChildren();
    const parent = video.parentElement;
    const figure = parent?.localName === 'figure' ? parent : video.ownerDocument.createElement('figure');
    figure.setAttribute('class', 'video');
    if (figure === parent) continue;
    video.replaceWith(figure);
    figure.append(video);
  }
  for (const figure of root.querySelectorAll('figure.video'))
    if (!figure.querySelector(':scope > iframe')) figure.removeAttribute('class');
}

/** A shared text is named, not copied; a picture with words is not decorative. */
function tidyMarks(root: ParentNode): void {
  for (const block of root.querySelectorAll('div.shared')) {
    if (block.hasAttribute('data-block')) block.replaceChildren();
    else block.removeAttribute('class');
  }
  for (const block of root.querySelectorAll('div[data-block]:not(.shared)'))
    block.removeAttribute('data-block');
  for (const picture of root.querySelectorAll('img[role]:not([alt=""])')) picture.removeAttribute('role');
}

/** Takes away, renames, and puts a film into its figure: the result stays inside what DOMPurify let through. */
function tidy(root: ParentNode): void {
  for (const [old, name] of Object.entries(renamedTags))
    for (const element of root.querySelectorAll(old)) rename(element, name);
  tidyVideos(root);
  tidyMarks(root);
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
