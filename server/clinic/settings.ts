import { eq } from 'drizzle-orm';
import { settingsEdit, settingsReadOnly, settingsRecord } from '#domain/clinic.ts';
import { editing, given } from '#domain/editing.ts';
import { Problem } from '#domain/problem.ts';
import { lookAgain } from '#server/articles/findingsTally.ts';
import type { Database } from '#server/db/database.ts';
import { settings } from '#server/db/schema.ts';
import { difference } from '#server/events.ts';
import { ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';
import { clinicZones } from './zones.ts';

const shown = {
  version: settings.version,
  clinicName: settings.clinicName,
  phone: settings.phone,
  hoursText: settings.hoursText,
  hoursTextEs: settings.hoursTextEs,
  frontDeskExports: settings.frontDeskExports,
  idleClaimMinutes: settings.idleClaimMinutes,
  unreadAlarmMinutes: settings.unreadAlarmMinutes,
  overdueAlarmMinutes: settings.overdueAlarmMinutes,
  contactTries: settings.contactTries,
  contactDays: settings.contactDays,
  repeatDays: settings.repeatDays,
  reminderHours: settings.reminderHours,
  offerMinutes: settings.offerMinutes,
  articlesNeedApproval: settings.articlesNeedApproval,
  articleMails: settings.articleMails,
  reviewMonths: settings.reviewMonths,
  knownAbbreviations: settings.knownAbbreviations,
};

/** There is one row; screens want an id for every record. */
const present = async <Row>(db: Database, row: Row) => ({
  id: 'clinic' as const,
  ...row,
  zones: await clinicZones(db),
});

async function read(db: Database) {
  const [row] = await db.select(shown).from(settings);
  if (!row) throw new Problem('not_found');
  return present(db, row);
}

export const settingsRoutes = [
  route({
    method: 'get',
    path: '/api/settings',
    summary: "The clinic's settings",
    access: 'settings:read',
    answers: settingsRecord,
    versioned: true,
    handle: async ({ db }) => ok(await read(db)),
  }),
  route({
    method: 'put',
    path: '/api/settings',
    summary: "Change the clinic's settings",
    access: 'settings:write',
    body: editing(settingsEdit, settingsReadOnly),
    answers: settingsRecord,
    versioned: true,
    handle: async ({ db, body, ifMatch, note }) => {
      const before = await read(db);
      requireVersion(ifMatch, before);
      const [after] = await db
        .update(settings)
        .set({ ...given(body), version: before.version + 1 })
        .where(eq(settings.version, before.version))
        .returning(shown);
      if (!after) throw new Problem('stale', { current: await read(db) });
      // The checks of articles go by some of them.
      await lookAgain(db);
      const shownAfter = await present(db, after);
      const { version: _v, ...compared } = shownAfter;
      note({ ...difference(before, compared), action: 'edited', resource: 'settings', recordId: 'clinic' });
      return ok(shownAfter);
    },
  }),
];
