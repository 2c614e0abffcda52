import * as z from 'zod';

/** The two things a patient said of themselves so that the right person is booked. */
export const identifiers = ['name', 'date-of-birth', 'phone', 'email', 'address', 'chart-number'] as const;

export type Identifier = (typeof identifiers)[number];

/** How the time was agreed. */
export const agreedHow = ['phone', 'in-person', 'message'] as const;

/** What was gone through with the patient before booking; nothing of it is required by the API. */
export const checklist = z.strictObject({
  identifiers: z.array(z.enum(identifiers)).max(identifiers.length).optional(),
  records: z.boolean().optional(),
  referral: z.boolean().optional(),
  authorization: z.boolean().optional(),
  preparationGiven: z.boolean().optional(),
  agreedHow: z.enum(agreedHow).optional(),
  readBack: z.boolean().optional(),
});
export type Checklist = z.infer<typeof checklist>;
