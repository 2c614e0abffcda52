import { and, eq, inArray } from 'drizzle-orm';
import { arriveMinutes } from '#domain/appointment.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { addMinutes, instantOf } from '#domain/instant.ts';
import { formatPhone } from '#domain/phone.ts';
import type { TemplateValues } from '#domain/templateText.ts';
import type { Change } from '#server/byTheClock.ts';
import type { Database } from '#server/db/database.ts';
import {
  appointments,
  locations,
  messages,
  offers,
  providers,
  requests,
  services,
} from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import type { AppointmentRow } from '#server/schedule/appointmentRecord.ts';
import { isLocale } from '#server/site/siteWords.ts';
import { settingsOf } from '#server/staff/setup.ts';
import type { Locale } from '#words/say.ts';
import { writeAutomatic } from './automaticMail.ts';
import { hoursOf } from './mailFrame.ts';
import { mailWords } from './mailWords.ts';
import { visitCalendar } from './visitCalendar.ts';
import { visitAddress } from './visitLink.ts';

/** What a patient is told of a visit, or of a time that came free. */
const visitMails = ['confirmation', 'change', 'cancellation', 'reminder', 'offer'] as const;
export type VisitMail = (typeof visitMails)[number];

interface Telling {
  /** False where the desk tells the patient itself. */
  tellPatient?: boolean | undefined;
  /** The visit as it was before it moved. */
  before?: AppointmentRow | undefined;
  onceKey?: string;
}

/** These make what was said before untrue; a calendar follows them by a higher number. */
const changing: readonly VisitMail[] = ['change', 'cancellation'];

async function surroundings(db: Database, visit: AppointmentRow) {
  const [found] = await db
    .select({ request: requests, location: locations, provider: providers, service: services })
    .from(requests)
    .innerJoin(locations, eq(locations.id, visit.locationId))
    .innerJoin(providers, eq(providers.id, visit.providerId))
    .innerJoin(services, eq(services.id, visit.serviceId))
    .where(eq(requests.id, visit.requestId));
  return found;
}

/** What has not gone out yet and no longer holds is not sent. What is on its way right now is, and says so. */
export const withdrawMails = (db: Database, appointmentIds: readonly string[]) =>
  db
    .update(messages)
    .set({ status: 'withdrawn', nextTryAt: null })
    .where(
      and(
        inArray(messages.appointmentId, [...appointmentIds]),
        eq(messages.status, 'waiting'),
        inArray(messages.kind, [...visitMails]),
      ),
    );

const nextSequence = async (db: Database, { id, calendarSequence }: AppointmentRow): Promise<number> => {
  const next = calendarSequence + 1;
  await db.update(appointments).set({ calendarSequence: next }).where(eq(appointments.id, id));
  return next;
};

/** Another length, say, is the desk's affair. */
const isSameToPatient = (visit: AppointmentRow, before: AppointmentRow): boolean =>
  visit.startsAt.getTime() === before.startsAt.getTime() &&
  (['locationId', 'providerId', 'mode'] as const).every((field) => visit[field] === before[field]);

/** How long a time that came free is kept for somebody. */
async function keptUntil(db: Database, visit: AppointmentRow): Promise<Date | null> {
  const [offer] = await db.select().from(offers).where(eq(offers.appointmentId, visit.id));
  return offer?.until ?? visit.holdExpiresAt;
}

/** Writes to the patient about a visit, in the transaction that makes it so. */
export async function writeVisitMail(
  { db, desk, now }: Pick<Change, 'db' | 'now'> & { desk: Desk },
  visit: AppointmentRow,
  kind: VisitMail,
  { tellPatient = true, before, onceKey }: Telling = {},
): Promise<void> {
  if (kind === 'change' && before && isSameToPatient(visit, before)) return;
  if (changing.includes(kind)) await withdrawMails(db, [visit.id]);
  // Nobody is told of what is over.
  if (!tellPatient || visit.endsAt <= now) return;
  const around = await surroundings(db, visit);
  if (!around) return;
  const { request, location, provider, service } = around;
  const clinic = await settingsOf(db);
  const language: Locale = isLocale(request.language ?? undefined) ? (request.language as Locale) : 'en';
  const words = mailWords[language];
  const isVideo = visit.mode === 'video';
  const shown = (at: Date, style: 'full' | 'time' = 'full') =>
    formatInstant(instantOf(at), location.zone, language, style, style === 'full' ? words.zone : undefined);
  const arrive = isVideo
    ? ''
    : shown(new Date(addMinutes(instantOf(visit.startsAt), -arriveMinutes)), 'time');
  const phone = formatPhone(location.phone || clinic.phone);
  const until = kind === 'offer' ? await keptUntil(db, visit) : null;
  const values: TemplateValues = {
    firstName: request.firstName,
    lastName: request.lastName,
    reference: request.reference,
    clinic: clinic.clinicName,
    phone,
    hours: hoursOf(clinic, language),
    location: isVideo ? words.byVideo : location.name,
    address: isVideo ? null : location.address,
    when: shown(visit.startsAt),
    arrive,
    provider: provider.name,
    preparation: language === 'es' ? (service.preparationEs ?? null) : (service.preparation ?? null),
    before: before && before.startsAt.getTime() !== visit.startsAt.getTime() ? shown(before.startsAt) : null,
    until: until ? shown(until) : null,
    link: kind === 'cancellation' ? null : await visitAddress(desk.options, visit, language),
  };
  const host = new URL(desk.options.baseUrl).hostname;
  const calendar =
    kind === 'offer'
      ? null
      : visitCalendar({
          uid: `${visit.id}@${host}`,
          sequence: changing.includes(kind) ? await nextSequence(db, visit) : visit.calendarSequence,
          isOff: kind === 'cancellation',
          startsAt: visit.startsAt,
          endsAt: visit.endsAt,
          now,
          language,
          clinic: clinic.clinicName,
          phone,
          arrive,
          where: isVideo ? words.byVideo : [location.name, location.address].filter(Boolean).join(', '),
          organizer: location.email || `desk@${host}`,
          patient: request.email,
        });
  await writeAutomatic(
    db,
    desk,
    kind,
    {
      requestId: visit.requestId,
      appointmentId: visit.id,
      recipient: request.email,
      language,
      values,
      clinic,
      calendar,
      ...(onceKey ? { onceKey } : {}),
    },
    now,
  );
}
