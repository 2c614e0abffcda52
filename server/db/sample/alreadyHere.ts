import { isOpen } from '#domain/request.ts';
import type { RequestRow } from '#server/requests/requestRecord.ts';
import { settings } from './clinic.ts';

const DAY = 86_400_000;
const reach = settings.repeatDays * DAY;

export type Arrived = Pick<RequestRow, 'id' | 'status' | 'createdAt' | 'phone' | 'emailKey' | 'nameKey'>;

const sharedBy = ({ phone, emailKey, nameKey }: Arrived): string[] => [phone, emailKey, nameKey];

/**
 * Which open requests came while another open one of the same phone, e-mail or name was there: however many rows
 * there are, each is looked at once. Names that are only alike are left to the desk's own search.
 * @returns the marked of the next rows: call it with the oldest first
 */
export function makeAlreadyHere(): (rows: readonly Arrived[]) => Set<string> {
  const lastOf = new Map<string, number>();
  return (rows) => {
    const marked = new Set<string>();
    const open = rows.filter(({ status }) => isOpen(status));
    for (const row of open.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime())) {
      const at = row.createdAt.getTime();
      const shared = sharedBy(row);
      if (shared.some((key) => at - (lastOf.get(key) ?? -Infinity) <= reach)) marked.add(row.id);
      for (const key of shared) lastOf.set(key, at);
    }
    return marked;
  };
}
