/** The list in the order of first mention, what is not cited after it; the same list when nothing moves. */
export function inMentionOrder<Reference extends { id: string }>(
  references: Reference[],
  cited: readonly string[],
): Reference[] {
  const place = ({ id }: Reference): number => {
    const at = cited.indexOf(id);
    return at < 0 ? cited.length : at;
  };
  const sorted = references.toSorted((one, other) => place(one) - place(other));
  return sorted.every((reference, at) => reference === references[at]) ? references : sorted;
}
