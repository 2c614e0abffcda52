/** One item of a list that was written flat, with the depth it shall have. */
export interface FlatItem {
  /** From 1. */
  depth: number;
  list: 'ol' | 'ul';
  /** The number it begins with, where that is not 1. */
  start?: string | undefined;
  content: readonly Node[];
}

/** Real lists inside each other, from items that follow each other; another kind at the outermost depth begins anew. */
export function nestItems(document: Document, items: readonly FlatItem[]): Element[] {
  const roots: Element[] = [];
  const open: Element[] = [];
  for (const { depth, list: name, start, content } of items) {
    open.splice(depth);
    const current = open[depth - 1];
    const restarts = name === 'ol' && start === '1' && current?.childElementCount;
    if (current && (current.nodeName.toLowerCase() !== name || restarts)) open.splice(depth - 1);
    while (open.length < depth) {
      const list = document.createElement(name);
      if (start && start !== '1' && name === 'ol' && open.length === depth - 1)
        list.setAttribute('start', start);
      const parent = open.at(-1);
      const item = parent?.lastElementChild ?? parent?.appendChild(document.createElement('li'));
      if (item) item.append(list);
      else roots.push(list);
      open.push(list);
    }
    const item = document.createElement('li');
    item.append(...content);
    open.at(-1)?.append(item);
  }
  return roots;
}
