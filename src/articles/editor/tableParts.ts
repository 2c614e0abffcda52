/**
 * The editor's tables hold rows and nothing else, so caption and row groups live elsewhere in its document:
 * the caption in a block around the table, a row's group (`thead-0`, `tbody-1`) in the row.
 */
export const tableBlockName = 'table-block';
export const tableCaptionName = 'table-caption';

export function liftCaptions(root: ParentNode): void {
  for (const caption of root.querySelectorAll('table > caption')) {
    const table = caption.closest('table');
    const block = caption.ownerDocument.createElement(tableBlockName);
    const lifted = caption.ownerDocument.createElement(tableCaptionName);
    for (const { name, value } of caption.attributes) lifted.setAttribute(name, value);
    lifted.append(...caption.childNodes);
    caption.remove();
    table?.replaceWith(block);
    if (table) block.append(lifted, table);
  }
}

/** `thead-0`, `tbody-0`, `tbody-1`: the row's group, and which of its kind in the table. */
export function sectionOf(row: Element): string | null {
  const group = row.parentElement;
  const name = group?.nodeName.toLowerCase() ?? '';
  if (!group || !['thead', 'tbody', 'tfoot'].includes(name)) return null;
  const same = [...(group.parentElement?.children ?? [])].filter(
    (other) => other.nodeName === group.nodeName,
  );
  return row.getAttribute('data-section') ?? `${name}-${same.indexOf(group)}`;
}

/** A row made in the editor belongs to its neighbour's group; a first row of headers alone is the head. */
function sectionFor(row: HTMLTableRowElement, before: string | undefined): string {
  if (row.dataset.section) return row.dataset.section;
  if (before) return before.startsWith('thead') ? 'tbody-0' : before;
  const allHeaders = row.cells.length > 0 && [...row.cells].every((cell) => cell.nodeName === 'TH');
  return allHeaders && row.nextElementSibling ? 'thead-0' : 'tbody-0';
}

function groupRows(table: HTMLTableElement): void {
  let section: string | undefined;
  let group: Element | undefined;
  const rows = [...table.rows];
  for (const old of [...table.children]) old.remove();
  for (const row of rows) {
    const next = sectionFor(row, section);
    if (next !== section) {
      group = row.ownerDocument.createElement(next.split('-')[0] ?? 'tbody');
      table.append(group);
      section = next;
    }
    row.removeAttribute('data-section');
    group?.append(row);
  }
}

function lowerCaption(block: Element): void {
  const [lifted, table] = [
    block.querySelector(`:scope > ${tableCaptionName}`),
    block.querySelector(':scope > table'),
  ];
  if (!table || !lifted) return;
  const caption = block.ownerDocument.createElement('caption');
  for (const { name, value } of lifted.attributes) caption.setAttribute(name, value);
  caption.append(...lifted.childNodes);
  if (caption.textContent?.trim()) table.prepend(caption);
  block.replaceWith(table);
}

export function assembleTables(root: ParentNode): void {
  for (const table of root.querySelectorAll('table')) groupRows(table);
  for (const block of root.querySelectorAll(tableBlockName)) lowerCaption(block);
}
