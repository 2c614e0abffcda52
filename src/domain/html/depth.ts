const deepest = 100;
/** Elements that need no end tag: however many follow each other, they do not stand inside each other. */
const closedByTheNext =
  /^(?:p|li|d[td]|t[rdh]|thead|tbody|tfoot|br|hr|img|input|meta|link|col|wbr|source|area|base|embed)$/i;

/** Reading HTML takes time with the square of its depth, and a stack; no article is a hundred elements deep. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (closedByTheNext.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
