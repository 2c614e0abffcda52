import * as z from 'zod';
import { appointmentModes, appointmentStatuses } from './appointment.ts';
import { instant, localDate } from './instant.ts';

/** A day of one location, or of one provider wherever they are. */
export const daySheetOrder = z
  .strictObject({ day: localDate, locationId: z.uuid().optional(), providerId: z.uuid().optional() })
  .refine(({ locationId, providerId }) => Boolean(locationId) !== Boolean(providerId), {
    error: 'sheet.which',
    path: ['locationId'],
  });

/** What is written down of a visit for those who work without a screen. */
const daySheetRow = z.object({
  id: z.uuid(),
  startsAt: instant,
  endsAt: instant,
  patientName: z.string(),
  phone: z.string(),
  phoneExtension: z.string().nullable(),
  serviceId: z.uuid(),
  providerId: z.uuid(),
  locationId: z.uuid(),
  status: z.enum(appointmentStatuses),
  mode: z.enum(appointmentModes),
  overbooked: z.boolean(),
  firstVisit: z.boolean(),
  interpreter: z.boolean(),
  language: z.string().nullable(),
  accessNeeds: z.string().nullable(),
  /** Who asked, and is to be called, where it is not the patient. */
  askedBy: z.string().nullable(),
});
export type DaySheetRow = z.infer<typeof daySheetRow>;

export const daySheet = z.object({
  day: localDate,
  printedAt: instant,
  printedBy: z.string(),
  rows: z.array(daySheetRow),
});
export type DaySheet = z.infer<typeof daySheet>;
