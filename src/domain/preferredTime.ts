import * as z from 'zod';

export const preferredDays = ['any', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;

/** When a patient would like to be seen or called. */
export const preferredTime = z.strictObject({ day: z.enum(preferredDays), part: z.enum(dayParts) });
export type PreferredTime = z.infer<typeof preferredTime>;
