import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { fill } from '#server/site/siteWords.ts';
import type { Locale } from '#words/say.ts';
import { mailWords } from './mailWords.ts';

/** What all entries of a file have in common. */
interface File {
  isOff: boolean;
  now: Date;
  language: Locale;
  clinic: string;
  phone: string;
  organizer: string;
  patient: string;
}

export interface Entry {
  /** The same for every file about one visit. */
  uid: string;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  /** Local time at which to be there; empty for a visit by video. */
  arrive: string;
  where: string;
}

/** A quote ends a name in a calendar file, and nothing can stand for it. */
const asName = (text: string): string => text.replaceAll('"', '’');

/**
 * The calendar file of a visit, or of several. Its times are moments (UTC): an entry that does not repeat needs no
 * table of a zone's summer times, and every calendar shows it by its owner's clock. The reason for the visit is not in
 * it: calendars are shared.
 *
 * An invitation, like its recall, is of one entry (RFC 5546, 3.2.2 and 3.2.5); several are published, to nobody in
 * particular (3.2.1).
 */
export function visitCalendar(file: File, entries: readonly Entry[]): string {
  const { calendar: words } = mailWords[file.language];
  const isAlone = entries.length === 1;
  const answerable = file.isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({
    prodId: { company: 'Clinic Desk', product: 'Visits', language: file.language.toUpperCase() },
    method: isAlone ? answerable : ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: file.now,
      start: entry.startsAt,
      end: entry.endsAt,
      summary: fill(words.summary, { clinic: file.clinic }),
      description: [
        ...(entry.arrive ? [fill(words.arrive, { time: entry.arrive })] : []),
        ...(file.phone ? [fill(words.call, { phone: file.phone })] : []),
      ].join('\n'),
      location: entry.where,
      status: file.isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: { name: asName(file.clinic), email: file.organizer },
      attendees: isAlone ? [invited(file.patient)] : [],
    });
  }
  return `${calendar.toString()}\r\n`;
}

const invited = (email: string) => ({
  email,
  role: ICalAttendeeRole.REQ,
  status: ICalAttendeeStatus.NEEDSACTION,
  // The patient answers on the visit's page, where the desk sees it.
  rsvp: false,
});
