const tableRoles = ['table', 'rowgroup', 'row', 'cell', 'columnheader']
  .map((role) => `[role=${role}]`)
  .join();

/**
 * The library calls its month a table, whose rows then have no cells; and it draws rows anew by itself, whenever it
 * has measured how much of a day there is room for.
 * @returns leaves it be
 */
export const withoutTable = (around: Element): (() => void) => {
  const strip = () => {
    for (const part of around.querySelectorAll(tableRoles)) part.removeAttribute('role');
  };
  strip();
  const watch = new MutationObserver(strip);
  watch.observe(around, { childList: true, subtree: true });
  return () => watch.disconnect();
};
