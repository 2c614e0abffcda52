import { type FlatItem, nestItems } from './nestedLists.ts';

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

/** `1.` and `a)` begin a list; a letter further on, or a Roman number, tells nothing sure. */
function firstNumber(marker: string): string | undefined {
  const number = Number.parseInt(marker.replace('(', ''), 10);
  if (number >= 1) return String(number);
  return /^\(?a[.)]$/i.test(marker) ? '1' : undefined;
}

function itemOf(paragraph: HTMLElement): FlatItem {
  const marker = takeMarker(paragraph);
  return {
    depth: levelOf(paragraph),
    list: listName(marker),
    start: firstNumber(marker),
    content: [...paragraph.childNodes],
  };
}

export function makeWordLists(root: ParentNode): void {
  for (const paragraph of root.querySelectorAll('p')) {
    if (!paragraph.isConnected && !root.contains(paragraph)) continue;
    if (!isListParagraph(paragraph)) continue;
    const run = [paragraph as HTMLElement];
    for (let next = paragraph.nextElementSibling; isListParagraph(next); next = next.nextElementSibling)
      run.push(next);
    paragraph.before(...nestItems(paragraph.ownerDocument, run.map(itemOf)));
    for (const done of run) done.remove();
  }
}
