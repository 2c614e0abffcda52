import * as z from 'zod';
import { instant, localDate, timeZone } from './instant.ts';
import { openStatuses, priorities } from './request.ts';
import { filledLine, line, paragraphs } from './text.ts';
import { dayHours, weeklyHour, weeklyHours } from './weeklyHours.ts';

const version = z.int();

/** Days the clinic is closed, both counted: a holiday, or a week of works. */
const closure = z
  .strictObject({ startsOn: localDate, endsOn: localDate, name: line(80) })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { error: 'hours.order', path: ['endsOn'] });

/** Minutes of opening time, up to eight weeks of long days. */
const minutes = z.int().min(5).max(30_000);

/** Where a location differs from the usual due times: minutes of opening time by status and priority. */
const dueMinutes = z.partialRecord(z.enum(openStatuses), z.partialRecord(z.enum(priorities), minutes));

const locationFields = {
  name: filledLine(120, 'name.missing'),
  zone: timeZone,
  address: paragraphs(300),
  phone: line(60),
  email: line(254),
  hours: weeklyHours,
  closures: z.array(closure).max(200),
  dueMinutes,
  /** Alarms go here; empty sends none. */
  dutyEmail: z.union([z.literal(''), z.email({ error: 'email.invalid' }).max(254)]),
  /** The location whose desk answers this one's requests; null is its own. */
  answeredById: z.uuid().nullable(),
  active: z.boolean(),
};
export const locationRecord = z.object({ id: z.uuid(), version, ...locationFields });
export const locationEdit = z.strictObject(locationFields).partial();
export const newLocation = z.strictObject({
  ...locationFields,
  closures: locationFields.closures.default([]),
  dueMinutes: locationFields.dueMinutes.default({}),
  dutyEmail: locationFields.dutyEmail.default(''),
  answeredById: locationFields.answeredById.default(null),
  active: z.boolean().default(true),
});
export type Location = z.infer<typeof locationRecord>;

const serviceFields = {
  name: filledLine(120, 'name.missing'),
  nameEs: line(120).nullable(),
  description: paragraphs(1000).nullable(),
  descriptionEs: paragraphs(1000).nullable(),
  /** Minutes. */
  duration: z.int().min(5).max(600),
  /** Minutes kept free before the visit, and after it. */
  bufferBefore: z.int().min(0).max(240),
  buffer: z.int().min(0).max(240),
  /** Days from today within which it can be booked. */
  aheadDays: z.int().min(1).max(730),
  /** Where it can be had; empty is everywhere. */
  locationIds: z.array(z.uuid()).max(200),
  /** What a patient is told to do before it. */
  preparation: paragraphs(2000).nullable(),
  preparationEs: paragraphs(2000).nullable(),
  patientsMayAsk: z.boolean(),
  active: z.boolean(),
};
export const serviceRecord = z.object({ id: z.uuid(), version, ...serviceFields });
export const serviceEdit = z.strictObject(serviceFields).partial();
export const newService = z.strictObject({
  ...serviceFields,
  nameEs: serviceFields.nameEs.optional(),
  description: serviceFields.description.optional(),
  descriptionEs: serviceFields.descriptionEs.optional(),
  bufferBefore: serviceFields.bufferBefore.default(0),
  buffer: serviceFields.buffer.default(0),
  aheadDays: serviceFields.aheadDays.default(180),
  locationIds: serviceFields.locationIds.default([]),
  preparation: serviceFields.preparation.optional(),
  preparationEs: serviceFields.preparationEs.optional(),
  patientsMayAsk: z.boolean().default(false),
  active: z.boolean().default(true),
});
export type Service = z.infer<typeof serviceRecord>;

/** A provider's hours at one location. */
const providerHours = z
  .strictObject({ ...weeklyHour.shape, locationId: z.uuid() })
  .refine((hours) => hours.opensAt < hours.closesAt, { error: 'hours.order', path: ['closesAt'] })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    error: 'hours.order',
    path: ['validTo'],
  });

/** One date on which other hours hold at a location than the weekly ones; none is a day not worked there. */
const providerException = z.strictObject({
  locationId: z.uuid(),
  date: localDate,
  hours: dayHours,
  reason: line(200).nullish(),
});

const timeOff = z
  .strictObject({ startsAt: instant, endsAt: instant, reason: line(200).nullish() })
  .refine((span) => span.startsAt < span.endsAt, { error: 'hours.order', path: ['endsAt'] });

const providerFields = {
  name: filledLine(120, 'name.missing'),
  title: line(120).nullable(),
  staffId: z.uuid().nullable(),
  serviceIds: z.array(z.uuid()).max(200),
  hours: z.array(providerHours).max(500),
  exceptions: z.array(providerException).max(500),
  timeOff: z.array(timeOff).max(500),
  active: z.boolean(),
};
export const providerRecord = z.object({ id: z.uuid(), version, ...providerFields });
export const providerEdit = z.strictObject(providerFields).partial();
export const newProvider = z.strictObject({
  ...providerFields,
  title: providerFields.title.optional(),
  staffId: providerFields.staffId.optional(),
  serviceIds: providerFields.serviceIds.default([]),
  hours: providerFields.hours.default([]),
  exceptions: providerFields.exceptions.default([]),
  timeOff: providerFields.timeOff.default([]),
  active: z.boolean().default(true),
});
export type Provider = z.infer<typeof providerRecord>;

export const clinicReadOnly = ['id', 'version', 'createdAt', 'updatedAt'] as const;

/** The one row of the clinic's settings. */
const settingsFields = {
  clinicName: filledLine(120, 'name.missing'),
  phone: line(60),
  hoursText: line(200),
  hoursTextEs: line(200),
  frontDeskExports: z.boolean(),
  /** Minutes without work after which a claim frees itself; 0 never does. */
  idleClaimMinutes: z.int().min(0).max(1_440),
  /** Plain minutes until unread words of group A raise an alarm. */
  unreadAlarmMinutes: z.int().min(1).max(1_440),
  /** Plain minutes past the due time until an overdue request is mailed to the duty address. */
  overdueAlarmMinutes: z.int().min(1).max(10_080),
  contactTries: z.int().min(1).max(20),
  contactDays: z.int().min(1).max(20),
  repeatDays: z.int().min(1).max(730),
  /** Hours before a visit at which its reminder goes out; 0 sends none. */
  reminderHours: z.int().min(0).max(336),
  /** Minutes for which a freed time is kept for somebody it was offered to. */
  offerMinutes: z.int().min(10).max(2_880),
  /** Nothing goes live that nobody but its author has approved or signed. */
  articlesNeedApproval: z.boolean(),
  /** Clinicians and writers are told by mail what waits for them. */
  articleMails: z.boolean(),
  /** Months after which advice on illness must be read again. */
  reviewMonths: z.int().min(1).max(120),
  /** Short forms every reader knows. */
  knownAbbreviations: z
    .array(line(20))
    .max(200)
    .overwrite((items) => items.filter(Boolean)),
};
export const settingsRecord = z.object({
  id: z.literal('clinic'),
  version,
  /** The clocks of the clinic's locations, the one most of them go by first. */
  zones: z.array(timeZone),
  ...settingsFields,
});
export const settingsEdit = z.strictObject(settingsFields).partial();
export const settingsReadOnly = ['id', 'version', 'zones'] as const;
export type Settings = z.infer<typeof settingsRecord>;
