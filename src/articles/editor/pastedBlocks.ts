/** Boxes a page is laid out with; what they hold are paragraphs, whether they say so or not. */
const boxes = 'div, section, article, main, header, footer, aside, nav, center, address, pre, fieldset';
const inline =
  /^(?:#text|a|abbr|acronym|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;

const blockInside =
  'p, div, section, article, main, header, footer, aside, nav, center, address, pre, ul, ol, dl, table, figure, blockquote, h1, h2, h3, h4, h5, h6, hr, details';

const standsInLine = (node: Node): boolean =>
  inline.test(node.nodeName) && !(node instanceof Element && node.querySelector(blockInside));

/** A line of its own for every run of text in a box, so that two of them are not read as one word. */
function wrapRuns(box: ParentNode & Node): void {
  let paragraph: HTMLElement | undefined;
  for (const node of [...box.childNodes]) {
    if (!standsInLine(node)) {
      paragraph = undefined;
      continue;
    }
    if (!paragraph) {
      if (!node.textContent?.trim() && !(node instanceof Element)) continue;
      paragraph = node.ownerDocument?.createElement('p');
      if (!paragraph) return;
      node.before(paragraph);
    }
    paragraph.append(node);
  }
}

/** In text that keeps its lines, a line is a line. */
function keepLines(root: ParentNode): void {
  for (const text of root.querySelectorAll('pre')) {
    const lines = (text.textContent ?? '').replace(/\n$/, '').split('\n');
    text.replaceChildren(
      ...lines.flatMap((line, index) =>
        index === 0 ? [line] : [text.ownerDocument.createElement('br'), line],
      ),
    );
  }
}

/** Two line breaks in a row are what people type for a new paragraph. */
function splitAtDoubleBreaks(root: ParentNode): void {
  for (const paragraph of root.querySelectorAll('p')) {
    let current: HTMLElement | undefined;
    for (const lineBreak of [...paragraph.querySelectorAll(':scope > br + br')]) {
      const first = lineBreak.previousSibling;
      if (first?.nodeName !== 'BR') continue;
      const rest = paragraph.ownerDocument.createElement('p');
      for (let next = lineBreak.nextSibling; next; next = lineBreak.nextSibling) rest.append(next);
      first.remove();
      lineBreak.remove();
      (current ?? paragraph).after(rest);
      current = rest;
    }
  }
}

/** Every text of what was copied in a paragraph, a heading, an item or a cell of its own. */
export function makeParagraphs(root: DocumentFragment): void {
  keepLines(root);
  for (const box of [...root.querySelectorAll(boxes)].reverse()) wrapRuns(box);
  // Words alone go into the line they are pasted in.
  if (root.querySelector(`${blockInside}, br + br`)) wrapRuns(root);
  splitAtDoubleBreaks(root);
}
