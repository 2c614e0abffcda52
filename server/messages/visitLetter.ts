import { eq, inArray } from 'drizzle-orm';
import { arriveMinutes } from '#domain/appointment.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { addMinutes, instantOf } from '#domain/instant.ts';
import { formatPhone } from '#domain/phone.ts';
import type { TemplateValues } from '#domain/templateText.ts';
import { locations, offers, providers, requests, services } from '#server/db/schema.ts';
import type { AppointmentRow } from '#server/schedule/appointmentRecord.ts';
import { fill, isLocale } from '#server/site/siteWords.ts';
import { settingsOf } from '#server/staff/setup.ts';
import type { Locale } from '#words/say.ts';
import type { ToSay } from './automaticMail.ts';
import { hoursOf } from './mailFrame.ts';
import { mailWords } from './mailWords.ts';
import type { Speaking } from './setRight.ts';
import { isCalledOff } from './tellings.ts';
import { visitCalendar } from './visitCalendar.ts';
import { visitAddress } from './visitLink.ts';

/** A visit to be told of. */
export interface ToldVisit {
  visit: AppointmentRow;
  /** When and where the patient thinks it is. */
  before?: Pick<AppointmentRow, 'startsAt' | 'locationId'> | undefined;
  /** Of its calendar entry. */
  sequence: number;
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

async function surroundings({ db }: Speaking, told: readonly ToldVisit[]) {
  const visits = told.map(({ visit }) => visit);
  const placeIds = told.flatMap(({ visit, before }) => [
    visit.locationId,
    ...(before ? [before.locationId] : []),
  ]);
  const [request] = await db
    .select()
    .from(requests)
    .where(
      inArray(
        requests.id,
        visits.map(({ requestId }) => requestId),
      ),
    );
  const places = await db.select().from(locations).where(inArray(locations.id, placeIds));
  const providerIds = visits.map(({ providerId }) => providerId);
  const people = await db.select().from(providers).where(inArray(providers.id, providerIds));
  const serviceIds = visits.map(({ serviceId }) => serviceId);
  const [service] = await db.select().from(services).where(inArray(services.id, serviceIds));
  return { request, places: byId(places), providers: byId(people), service };
}

/** How long a time that came free is kept for somebody. */
async function keptUntil({ db }: Speaking, visit: AppointmentRow): Promise<Date | null> {
  const [offer] = await db.select().from(offers).where(eq(offers.appointmentId, visit.id));
  return offer?.until ?? visit.holdExpiresAt;
}

/** One visit in all the words of its place. */
const wordsOf = (
  { visit, before }: ToldVisit,
  { places, providers: people }: Awaited<ReturnType<typeof surroundings>>,
  language: Locale,
) => {
  const words = mailWords[language];
  const place = places.get(visit.locationId);
  const isVideo = visit.mode === 'video';
  const shown = (at: Date, style: 'full' | 'time' = 'full', locationId = visit.locationId) => {
    const zone = places.get(locationId)?.zone ?? 'UTC';
    return formatInstant(instantOf(at), zone, language, style, style === 'full' ? words.zone : undefined);
  };
  const isMoved = before && before.startsAt.getTime() !== visit.startsAt.getTime();
  const location = isVideo ? words.byVideo : (place?.name ?? '');
  const address = isVideo ? null : (place?.address ?? null);
  return {
    when: shown(visit.startsAt),
    arrive: isVideo ? '' : shown(new Date(addMinutes(instantOf(visit.startsAt), -arriveMinutes)), 'time'),
    provider: people.get(visit.providerId)?.name ?? '',
    before: isMoved ? shown(before.startsAt, 'full', before.locationId) : null,
    location,
    address,
    where: [location, address].filter(Boolean).join(', '),
    shown,
  };
};
type VisitWords = ReturnType<typeof wordsOf>;

/** One of several visits as a line, and below it the address of its page where it has one. */
const lineOf = (
  { when, arrive, provider, before, location }: VisitWords,
  link: string | null,
  language: Locale,
  isElsewhere: boolean,
): string => {
  const { visit: words } = mailWords[language];
  const line = [
    when,
    arrive && fill(words.arrive, { time: arrive }),
    provider,
    isElsewhere && location,
    before && fill(words.before, { when: before }),
  ];
  return [line.filter(Boolean).join('; '), ...(link ? [link] : [])].join('\n');
};

/** What a mail about visits of one request holds, and its calendar file; undefined where there is nobody to tell. */
export async function visitLetter(
  call: Speaking,
  told: readonly ToldVisit[],
  isOffer = false,
): Promise<ToSay | undefined> {
  const { db, desk, now } = call;
  const around = await surroundings(call, told);
  const { request, service } = around;
  const [first] = told;
  if (!request || !first) return undefined;
  const clinic = await settingsOf(db);
  const language: Locale = isLocale(request.language ?? undefined) ? (request.language as Locale) : 'en';
  const inWords = told.map((one) => wordsOf(one, around, language));
  const [shown] = inWords;
  if (!shown) return undefined;
  const isOff = isCalledOff(first.visit);
  const place = around.places.get(first.visit.locationId);
  const phone = formatPhone(place?.phone || clinic.phone);
  const links = await Promise.all(
    told.map(async ({ visit }) => (isOff ? null : visitAddress(desk.options, visit, language))),
  );
  const until = isOffer ? await keptUntil(call, first.visit) : null;
  const isOnePlace = inWords.every(({ where }) => where === shown.where);
  const values: TemplateValues = {
    firstName: request.firstName,
    lastName: request.lastName,
    reference: request.reference,
    clinic: clinic.clinicName,
    phone,
    hours: hoursOf(clinic, language),
    location: isOnePlace ? shown.location : null,
    address: isOnePlace ? shown.address : null,
    when: shown.when,
    arrive: shown.arrive,
    provider: shown.provider,
    preparation: language === 'es' ? (service?.preparationEs ?? null) : (service?.preparation ?? null),
    before: shown.before,
    until: until ? shown.shown(until) : null,
    link: links[0] ?? null,
    visits: inWords.map((one, nth) => lineOf(one, links[nth] ?? null, language, !isOnePlace)).join('\n'),
  };
  const host = new URL(desk.options.baseUrl).hostname;
  const organizer = place?.email || `desk@${host}`;
  const file = { isOff, now, language, clinic: clinic.clinicName, phone, organizer, patient: request.email };
  const entries = told.map(({ visit, sequence }, nth) => ({
    uid: `${visit.id}@${host}`,
    sequence,
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    arrive: inWords[nth]?.arrive ?? '',
    where: inWords[nth]?.where ?? '',
  }));
  return {
    requestId: request.id,
    appointmentId: first.visit.id,
    recipient: request.email,
    language,
    values,
    clinic,
    calendar: isOffer ? null : visitCalendar(file, entries),
  };
}
