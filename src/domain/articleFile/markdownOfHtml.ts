import type { RootContent } from 'mdast';
import { isInLine, tidyTree, writeHtml } from '#domain/html/tidyHtml.ts';
import { type HtmlNode, readHtml } from '#domain/html/tree.ts';
import { htmlOfMarkdown } from './htmlOfMarkdown.ts';
import { asHtml, markdownTreeOf, write } from './markdownTree.ts';

const saysAgain = (nodes: RootContent[], html: string): boolean => htmlOfMarkdown(write(nodes)) === html;

/**
 * A line of HTML that Markdown hands on as it is, whatever stands in it: a comment at the beginning of a line makes the
 * whole line HTML, and a tidy text has no line breaks.
 */
const asLine = (block: readonly HtmlNode[]): RootContent => ({
  type: 'html',
  value: `<!-- html -->${writeHtml(block)}`,
});

/** The runs of a body: each block, and each stretch of words that stands in none. */
function runsOf(nodes: readonly HtmlNode[]): HtmlNode[][] {
  const runs: HtmlNode[][] = [];
  let wasInLine = false;
  for (const node of nodes) {
    const stands = isInLine(node);
    if (stands && wasInLine) runs.at(-1)?.push(node);
    else runs.push([node]);
    wasInLine = stands;
  }
  return runs;
}

/** The first way of writing a run that is read again as what it was. */
function waysOf(run: readonly HtmlNode[]): RootContent[] {
  const html = writeHtml(run);
  const [block] = run;
  const signs = block && markdownTreeOf(block);
  if (signs && saysAgain(signs, html)) return signs;
  if (block && run.length === 1 && saysAgain([asHtml(block)], html)) return [asHtml(block)];
  return [asLine(run)];
}

/**
 * A body as Markdown from which the same body comes again: each block is read back, and stands as HTML where Markdown's
 * own signs would lose something; then the whole is.
 */
export function markdownOfHtml(html: string): string {
  const { children } = tidyTree(readHtml(html));
  const runs = runsOf(children);
  const nodes = runs.flatMap(waysOf);
  return write(saysAgain(nodes, writeHtml(children)) ? nodes : runs.map(asLine));
}
