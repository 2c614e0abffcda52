import MarkdownIt from 'markdown-it';
import { tidyHtml } from '#domain/html/tidyHtml.ts';

/** Addresses stay as they were typed, whatever they are: what is allowed in an article is decided by its cleaner. */
const reader = new MarkdownIt('commonmark', { html: true, maxNesting: 100 });
reader.enable('table');
reader.validateLink = () => true;
reader.normalizeLink = (url) => url;
reader.normalizeLinkText = (text) => text;

/** What a heading is led to by, at its end, as Pandoc and Hugo write it: `## Symptoms {#symptoms}`. */
const place = / ?\{#([A-Za-z][A-Za-z0-9_-]{0,99})\}$/;

reader.core.ruler.push('places', ({ tokens }) => {
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const last = tokens[at + 1]?.children?.at(-1);
    const id = last?.type === 'text' ? place.exec(last.content)?.[1] : undefined;
    if (!last || !id) continue;
    token.attrSet('id', id);
    last.content = last.content.replace(place, '');
  }
});

/** What was read, in its order. */
type Pieces = readonly { content: string }[];

const words = (pieces: Pieces, at: number): string =>
  reader.utils.escapeHtml(pieces[at]?.content.trim() ?? '');
const lines = (pieces: Pieces, at: number): string => `<p>${words(pieces, at).replaceAll('\n', '<br>')}</p>`;

Object.assign(reader.renderer.rules, {
  // A head of a Markdown table stands over a column; how its cells are aligned is the page's matter.
  th_open: () => '<th scope="col">',
  td_open: () => '<td>',
  // An article knows no code: its words stand as words.
  code_inline: words,
  code_block: lines,
  fence: lines,
});

/** The HTML of a Markdown text as it was written; cleaning it is another's. */
export const htmlInMarkdown = (markdown: string): string => reader.render(markdown);

/** The same without the white space nobody sees. */
export const htmlOfMarkdown = (markdown: string): string => tidyHtml(htmlInMarkdown(markdown));
