import type { RevisionLine } from './articleRevision.ts';
import { epochOf } from './instant.ts';

/** Milliseconds between two saves that belong to one sitting. */
const pause = 30 * 60_000;

/** What one person saved in one go, newest first. */
export interface Sitting {
  authorId: string | null;
  lines: RevisionLine[];
}

/** Lines, newest first, by the day `dayOf` says they are of, then by sitting. */
export function sittingsByDay(
  lines: readonly RevisionLine[],
  dayOf: (at: string) => string,
): { day: string; sittings: Sitting[] }[] {
  const days: { day: string; sittings: Sitting[] }[] = [];
  for (const line of lines) {
    const day = dayOf(line.at);
    const today = days.at(-1);
    const sitting = today?.sittings.at(-1);
    const later = sitting?.lines.at(-1);
    const isSame =
      later !== undefined &&
      sitting?.authorId === line.authorId &&
      epochOf(later.at) - epochOf(line.at) <= pause;
    if (today?.day !== day) days.push({ day, sittings: [{ authorId: line.authorId, lines: [line] }] });
    else if (isSame) sitting?.lines.push(line);
    else today.sittings.push({ authorId: line.authorId, lines: [line] });
  }
  return days;
}
