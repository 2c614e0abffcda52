import * as z from 'zod';
import { emailKey, readEmail } from './email.ts';
import { roles } from './staff.ts';
import { filledLine } from './text.ts';

const absent = (input: unknown): boolean => input === undefined || input === null || input === '';

/** People sign in with it, so it is kept the way it is compared; plain enough for every mail system. */
const staffEmail = z
  .string({ error: ({ input }) => (absent(input) ? 'email.missing' : undefined) })
  .transform((typed, context) => {
    const read = readEmail(typed);
    if (typeof read === 'object' && z.email().safeParse(read.address).success) return emailKey(read.address);
    context.addIssue({ code: 'custom', message: read === 'missing' ? 'email.missing' : 'email.invalid' });
    return z.NEVER;
  });

const staffFields = {
  name: filledLine(120, 'name.missing'),
  email: staffEmail,
  roles: z
    .array(z.enum(roles))
    .min(1, { error: 'roles.missing' })
    .overwrite((held) => roles.filter((role) => held.includes(role))),
  active: z.boolean(),
};

/** How much of it is told depends on who asks: `email` to admins, and to most only `id` and `name`. */
export const staffRecord = z
  .object({ id: z.uuid(), version: z.int(), ...staffFields })
  .partial()
  .required({ id: true, name: true });
export type StaffRecord = z.infer<typeof staffRecord>;

export const newStaff = z.strictObject({ ...staffFields, active: z.boolean().default(true) });
export const staffEdit = z.strictObject(staffFields).partial();
export const staffReadOnly = ['id', 'version', 'createdAt', 'updatedAt'] as const;

/** A password as typed into a form that checks it: anything, but not nothing. */
const typedPassword = z
  .string({ error: ({ input }) => (absent(input) ? 'password.missing' : undefined) })
  .min(1, { error: 'password.missing' })
  .max(1_024);

export const signIn = z.object({ email: staffEmail, password: typedPassword });
export const passwordChange = z.object({ currentPassword: typedPassword, newPassword: typedPassword });
export const passwordProof = z.object({ password: typedPassword });
export const oneTimeCode = z.object({ code: z.string().trim().min(1).max(64) });

/** What an invited person sends: the token of the link, and the password they chose. */
export const inviteAnswer = z.strictObject({ token: z.string().min(1).max(200), password: typedPassword });

/** What makes the very first account, with the code printed at the first start. */
export const firstAdmin = z.strictObject({
  code: z.string().trim().min(1).max(100),
  name: staffFields.name,
  email: staffEmail,
  password: typedPassword,
});
