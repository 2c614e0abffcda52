/**
 * In HTML a list item or a table cell may hold text with or without a paragraph around it; the editor's
 * document always has the paragraph. These two functions remember which it was, so that neither is turned
 * into the other: `data-bare="stored"` marks a paragraph that was not there, `"new"` one made in the editor.
 */
const bareParents = ['li', 'td', 'th', 'dd', 'blockquote', 'div', 'details'];
/** Where a paragraph made in the editor is written without its tags when it stands alone. */
const bareByDefault = ['li', 'td', 'th', 'dd'];
const inlineNames = ['a', 'abbr', 'span', 'strong', 'em', 'b', 'i', 'sub', 'sup', 'br', 'img', '#text'];

const nameOf = (node: Node | null): string => node?.nodeName.toLowerCase() ?? '';
export const mayHoldBareText = (element: Element | null): boolean => bareParents.includes(nameOf(element));

function runsOfText(parent: Element): ChildNode[][] {
  const runs: ChildNode[][] = [[]];
  for (const child of parent.childNodes) {
    if (inlineNames.includes(nameOf(child))) runs.at(-1)?.push(child);
    else runs.push([]);
  }
  return runs.filter((run) => run.some((node) => nameOf(node) !== '#text' || node.textContent?.trim()));
}

export function wrapBareText(root: ParentNode): void {
  for (const parent of root.querySelectorAll(bareParents.join(','))) {
    for (const run of runsOfText(parent)) {
      const paragraph = parent.ownerDocument.createElement('p');
      paragraph.dataset.bare = 'stored';
      run[0]?.before(paragraph);
      paragraph.append(...run);
    }
  }
}

const isParagraph = (element: Element | null): boolean => nameOf(element) === 'p';

function standsBare(paragraph: HTMLElement): boolean {
  const { bare } = paragraph.dataset;
  if (bare === 'stored') return mayHoldBareText(paragraph.parentElement);
  if (bare !== 'new' || paragraph.attributes.length > 1) return false;
  const alone = !isParagraph(paragraph.previousElementSibling) && !isParagraph(paragraph.nextElementSibling);
  return alone && bareByDefault.includes(nameOf(paragraph.parentElement));
}

export function unwrapBareText(root: ParentNode): void {
  const paragraphs = [...root.querySelectorAll<HTMLElement>('p[data-bare]')];
  const bare = new Set<Element | null>();
  // Two bare texts in a row would run together: the second keeps its paragraph.
  for (const paragraph of paragraphs) {
    if (standsBare(paragraph) && !bare.has(paragraph.previousElementSibling)) bare.add(paragraph);
  }
  for (const paragraph of paragraphs) {
    if (bare.has(paragraph)) paragraph.replaceWith(...paragraph.childNodes);
    else paragraph.removeAttribute('data-bare');
  }
}
