/** Signs that make a spreadsheet read a cell as a formula, full-width ones included, after any blanks. */
const formula = /^[\s\u200B\uFEFF]*[=+\-@\t\r\n\0＝＋－＠]/u;
/** Where a spreadsheet that splits at something else than commas would begin a cell. */
const separators = /[;\t\n\r]\s*(?=[=+\-@＝＋－＠])/gu;

/**
 * One cell of RFC 4180, safe to open in a spreadsheet: what could be read as a formula, at its beginning or
 * after a separator inside, gets an apostrophe in front.
 */
export function csvCell(value: string | number | boolean | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = (formula.test(text) ? `'${text}` : text).replace(separators, (found) => `${found}'`);
  return /[",;\t\r\n']|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line with the CRLF that ends it. */
export const csvLine = (cells: readonly Parameters<typeof csvCell>[0][]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;
