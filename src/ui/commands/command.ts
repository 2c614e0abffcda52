/** The order in which help and palette show them. */
export const commandGroups = ['request', 'list', 'desk', 'go'] as const;

/** Something the person can do here and now, by key or from the palette. */
export interface Command {
  id: string;
  /** `c`, `shift+c`, `mod+k`, `/`, `enter`; with a space between, one after another: `g m`. */
  keys?: string;
  /** A message key. */
  label: string;
  group: (typeof commandGroups)[number];
  run: () => void;
  /** False while it cannot be done; it is then as if it were not there. */
  enabled?: boolean;
}
