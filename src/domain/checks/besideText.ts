import { isElement, readHtml } from '#domain/html/tree.ts';
import type { Finding } from './finding.ts';

/**
 * What was found in a text by the part it stands in, a paragraph, a list or a table: one entry for each part, in their
 * order. What is said of a field or of the text as a whole stands beside none.
 */
export function besideText(body: string, findings: readonly Finding[]): Finding[][] {
  const parts = readHtml(body).children.filter((node) => isElement(node) || node.text.trim() !== '');
  const beside = parts.map((): Finding[] => []);
  for (const finding of findings) {
    const { place } = finding;
    if ('start' in place) beside[parts.findLastIndex(({ start }) => start <= place.start)]?.push(finding);
  }
  return beside;
}
