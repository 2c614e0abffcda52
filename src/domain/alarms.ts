import * as z from 'zod';
import { instant } from './instant.ts';

/** What a desk must not miss: words of group A that nobody has read, and work past its due time. */
export const alarms = z.object({
  /** Unread for longer than the clinic allows, oldest first; the first few alone. */
  unread: z.array(z.object({ id: z.uuid(), since: instant, locationId: z.uuid() })),
  /** Unread, and came while the desk that answers was closed: they open the day. */
  arrivedWhileClosed: z.int(),
  overdue: z.int(),
});
export type Alarms = z.infer<typeof alarms>;
