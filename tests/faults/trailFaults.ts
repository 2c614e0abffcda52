import { sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';

/** Each finds rows that may not be there; none may find any. */
const faults = {
  'a request that was received twice': sql`select email from requests group by email having count(*) > 1`,
  'a request without the line that it was received': sql`
    select id from requests r where 1 <> (
      select count(*) from events where resource = 'requests' and record_id = r.id::text and action = 'received')`,
  'a version without its line': sql`
    select id from requests r where version < 1 + (
      select count(distinct at) from events
      where resource = 'requests' and record_id = r.id::text and action in ('edited', 'claimed', 'moved'))
    or version > 1 + (
      select count(*) from events
      where resource = 'requests' and record_id = r.id::text and action in ('edited', 'claimed', 'moved'))`,
  'an appointment whose request was not moved': sql`
    select a.id from appointments a join requests r on r.id = a.request_id
    where a.status = 'booked' and (r.status <> 'scheduled' or r.appointment_id is distinct from a.id)`,
  'a scheduled request without an appointment': sql`
    select id from requests r
    where status = 'scheduled' and not exists (select from appointments where id = r.appointment_id)`,
  'an appointment without its line': sql`
    select id from appointments a where not exists (
      select from events where resource = 'appointments' and record_id = a.id::text)`,
  'a line about something that is not there': sql`
    select sequence from events e where resource = 'requests'
      and not exists (select from requests where id::text = e.record_id)`,
  'a gap in the trail': sql`select max(sequence) from events having max(sequence) <> count(*)`,
  'a break in the chain': sql`
    select sequence from (select e as line, e.sequence, e.digest, lag(e.digest) over (order by sequence) as previous
      from events e) as chained
    where digest <> event_digest(line, coalesce(previous, ''))`,
};

/** What was found of each fault that was found. */
export async function trailFaults(db: Database): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const [name, query] of Object.entries(faults)) {
    const { rows } = await db.execute(query);
    if (rows.length > 0) found[name] = rows;
  }
  return found;
}
