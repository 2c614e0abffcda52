/**
 * Word writes lists as paragraphs that only look like one: `<p class="MsoListParagraph" style="mso-list:l0 level2
 * lfo1"><span style="mso-list:Ignore">1.</span>text</p>`. This makes real lists of them.
 */
const levelOf = (paragraph: Element): number =>
  Number(/mso-list:[^;]*level(\d)/i.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 1);

const isListParagraph = (element: Element | null): element is HTMLElement =>
  element?.nodeName === 'P' && /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? '');

/** Takes the typed bullet or number away and says what it was. */
function takeMarker(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const text = (
    marker?.textContent ??
    /^\s*(?:[·•▪o§-]|\w{1,3}[.)])(?=\s)/.exec(paragraph.textContent)?.[0] ??
    ''
  ).trim();
  if (marker) marker.remove();
  else if (text && paragraph.firstChild)
    paragraph.firstChild.textContent = (paragraph.firstChild.textContent ?? '').replace(text, '').trimStart();
  return text;
}

const listName = (marker: string): 'ol' | 'ul' => (/^\(?\w{1,4}[.)]$/.test(marker) ? 'ol' : 'ul');

function firstNumber(marker: string): string | undefined {
  const number = Number.parseInt(marker, 10);
  return number > 1 ? String(number) : undefined;
}

function listOf(paragraphs: readonly HTMLElement[]): Element[] {
  const roots: Element[] = [];
  const open: Element[] = [];
  for (const paragraph of paragraphs) {
    const depth = levelOf(paragraph);
    const marker = takeMarker(paragraph);
    open.splice(depth);
    const current = open[depth - 1];
    if (current && current.nodeName.toLowerCase() !== listName(marker)) open.splice(depth - 1);
    while (open.length < depth) {
      const list = paragraph.ownerDocument.createElement(listName(marker));
      const start = firstNumber(marker);
      if (start && list.nodeName === 'OL') list.setAttribute('start', start);
      const parent = open.at(-1);
      const item =
        parent?.lastElementChild ?? parent?.appendChild(paragraph.ownerDocument.createElement('li'));
      if (item) item.append(list);
      else roots.push(list);
      open.push(list);
    }
    const item = paragraph.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1)?.append(item);
  }
  return roots;
}

export function makeWordLists(root: ParentNode): void {
  for (const paragraph of root.querySelectorAll('p')) {
    if (!paragraph.isConnected && !root.contains(paragraph)) continue;
    if (!isListParagraph(paragraph)) continue;
    const run = [paragraph as HTMLElement];
    for (let next = paragraph.nextElementSibling; isListParagraph(next); next = next.nextElementSibling)
      run.push(next);
    const lists = listOf(run);
    paragraph.before(...lists);
    for (const done of run) done.remove();
  }
}
