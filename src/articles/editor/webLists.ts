import { type FlatItem, nestItems } from './nestedLists.ts';

const isList = (element: Element | null | undefined): element is HTMLElement =>
  element?.nodeName === 'UL' || element?.nodeName === 'OL';

/** Word on the web puts every item into a list of its own, each in a box, and writes the depth beside it. */
const levelled = 'li[data-aria-level]';
const boxOf = (list: Element): Element =>
  list.parentElement?.nodeName === 'DIV' && list.parentElement.childElementCount === 1
    ? list.parentElement
    : list;

const listIn = (element: Element | null): HTMLElement | undefined => {
  const only =
    element?.nodeName === 'DIV' && element.childElementCount === 1 ? element.firstElementChild : element;
  return isList(only) && only.querySelector(`:scope > ${levelled}`) ? only : undefined;
};

function itemsOf(list: HTMLElement): FlatItem[] {
  const start = list.getAttribute('start') ?? '1';
  return [...list.children].map((item, index) => ({
    depth: Number(item.getAttribute('data-aria-level')) || 1,
    list: list.nodeName === 'OL' ? ('ol' as const) : ('ul' as const),
    // Each of its lists has one item, and its number stands at the list.
    start: index === 0 ? start : undefined,
    content: [...item.childNodes],
  }));
}

function joinLevelled(root: ParentNode): void {
  for (const item of root.querySelectorAll(levelled)) {
    const list = item.parentElement;
    if (!root.contains(item) || !isList(list)) continue;
    const first = boxOf(list);
    const run = [first];
    for (let next = first.nextElementSibling; listIn(next); next = next?.nextElementSibling ?? null)
      if (next) run.push(next);
    const items = run.flatMap((box) => {
      const each = listIn(box);
      return each ? itemsOf(each) : [];
    });
    first.before(...nestItems(item.ownerDocument, items));
    for (const done of run) done.remove();
  }
}

/** Google Docs and LibreOffice put a list straight into a list; it belongs to the item before it. */
function moveListsIntoItems(root: ParentNode): void {
  for (const inner of root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = inner.previousElementSibling;
    if (before?.nodeName === 'LI') before.append(inner);
    else {
      const item = inner.ownerDocument.createElement('li');
      inner.replaceWith(item);
      item.append(inner);
    }
  }
}

export function mendLists(root: ParentNode): void {
  joinLevelled(root);
  moveListsIntoItems(root);
}
