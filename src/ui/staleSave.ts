import type { RaRecord } from 'react-admin';

/** One field that differs between what the person typed and what someone else saved. */
export interface Difference {
  field: string;
  mine: unknown;
  theirs: unknown;
  /** Both changed it, so somebody has to choose. */
  contested: boolean;
}

export type Side = 'mine' | 'theirs';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

/**
 * Three versions told apart: `base` as the form was opened, `mine` as typed, `theirs` as saved meanwhile.
 * `ignored` are fields nobody types (version, timestamps).
 */
export const differences = (
  base: Partial<RaRecord>,
  mine: Partial<RaRecord>,
  theirs: Partial<RaRecord>,
  ignored: readonly string[] = [],
): Difference[] =>
  Object.keys(mine)
    .filter((field) => !ignored.includes(field) && !same(mine[field], theirs[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      contested: !same(mine[field], base[field]) && !same(theirs[field], base[field]),
    }));

/** Before anyone chooses: what only they changed is theirs; everything the person typed is kept. */
export const firstChoices = (found: Difference[], base: Partial<RaRecord>): Record<string, Side> =>
  Object.fromEntries(
    found.map(({ field, mine }) => [
      field,
      same(mine, base[field]) ? ('theirs' as const) : ('mine' as const),
    ]),
  );

/** Their record with the chosen fields of mine put over it; the version is theirs, so it can be saved. */
export const merged = (
  mine: Partial<RaRecord>,
  theirs: RaRecord,
  choices: Record<string, Side>,
): Record<string, unknown> & { version?: number } => ({
  ...theirs,
  ...Object.fromEntries(
    Object.entries(choices).flatMap(([field, side]) => (side === 'mine' ? [[field, mine[field]]] : [])),
  ),
});
