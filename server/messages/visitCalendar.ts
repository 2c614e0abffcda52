import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { fill } from '#server/site/siteWords.ts';
import type { Locale } from '#words/say.ts';
import { mailWords } from './mailWords.ts';

interface Entry {
  /** The same for every file about one visit. */
  uid: string;
  sequence: number;
  isOff: boolean;
  startsAt: Date;
  endsAt: Date;
  now: Date;
  language: Locale;
  clinic: string;
  phone: string;
  /** Local time at which to be there; empty for a visit by video. */
  arrive: string;
  where: string;
  organizer: string;
  patient: string;
}

/** A quote ends a name in a calendar file, and nothing can stand for it. */
const asName = (text: string): string => text.replaceAll('"', '’');

/**
 * The calendar file of a visit. Its times are moments (UTC): an entry that does not repeat needs no table of a zone's
 * summer times, and every calendar shows it by its owner's clock. The reason for the visit is not in it: calendars
 * are shared.
 */
export function visitCalendar(entry: Entry): string {
  const { calendar: words } = mailWords[entry.language];
  const calendar = ical({
    prodId: { company: 'Clinic Desk', product: 'Visits', language: entry.language.toUpperCase() },
    method: entry.isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.now,
    start: entry.startsAt,
    end: entry.endsAt,
    summary: fill(words.summary, { clinic: entry.clinic }),
    description: [
      ...(entry.arrive ? [fill(words.arrive, { time: entry.arrive })] : []),
      ...(entry.phone ? [fill(words.call, { phone: entry.phone })] : []),
    ].join('\n'),
    location: entry.where,
    status: entry.isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: asName(entry.clinic), email: entry.organizer },
    attendees: [
      {
        email: entry.patient,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        // The patient answers on the visit's page, where the desk sees it.
        rsvp: false,
      },
    ],
  });
  return `${calendar.toString()}\r\n`;
}
