import { type Block, blocksOf } from '#domain/html/blocks.ts';
import {
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  readHtml,
  textOf,
} from '#domain/html/tree.ts';
import type { CheckContext, CheckedArticle } from './finding.ts';

export interface Heading {
  element: HtmlElement;
  level: number;
  text: string;
}

/** An article read once, for every rule. */
export interface Reading {
  article: CheckedArticle;
  context: CheckContext;
  root: HtmlElement;
  elements: readonly HtmlElement[];
  blocks: readonly Block[];
  headings: readonly Heading[];
  parents: ReadonlyMap<HtmlNode, HtmlElement>;
}

/** What stands under a heading, up to the next one; the first has none above it. */
export interface Section {
  heading?: Heading;
  blocks: Block[];
}

const levelOf = (tag: string): number => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);

export function read(article: CheckedArticle, context: CheckContext): Reading {
  const root = readHtml(article.body);
  const all = [...elementsIn(root)];
  // What a browser adds by itself stands nowhere and can neither be shown nor repaired.
  const elements = all.filter(({ start }) => start >= 0);
  const parents = new Map<HtmlNode, HtmlElement>();
  for (const element of [root, ...all]) for (const child of element.children) parents.set(child, element);
  const headings = elements.flatMap((element) => {
    const level = levelOf(element.tag);
    return level ? [{ element, level, text: textOf(element).replaceAll(/\s+/g, ' ').trim() }] : [];
  });
  return { article, context, root, elements, blocks: blocksOf(root), headings, parents };
}

export const named = ({ elements }: Reading, ...tags: readonly string[]): HtmlElement[] =>
  elements.filter(({ tag }) => tags.includes(tag));

/** Is there such an element around this node? */
export function isInside({ parents }: Reading, node: HtmlNode, ...tags: readonly string[]): boolean {
  for (let around = parents.get(node); around; around = parents.get(around))
    if (tags.includes(around.tag)) return true;
  return false;
}

export function sectionsOf({ blocks, headings }: Reading): Section[] {
  const byStart = new Map(headings.map((heading) => [heading.element.inner.start, heading]));
  const sections: Section[] = [{ blocks: [] }];
  for (const block of blocks) {
    const heading = levelOf(block.tag) > 0 ? byStart.get(block.start) : undefined;
    if (heading) sections.push({ heading, blocks: [] });
    else if (levelOf(block.tag) === 0) sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
export const wordsIn = (text: string): string[] => text.match(wordPattern) ?? [];

export const isBlank = (node: HtmlNode): boolean =>
  isElement(node)
    ? node.tag === 'br' || (!['img', 'iframe', 'video'].includes(node.tag) && node.children.every(isBlank))
    : /^[\s\u00a0]*$/.test(node.text);
