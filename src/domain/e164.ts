import * as z from 'zod';

/** How phone numbers are kept: `+`, country code, number. Reading what people type is phone.ts, which is heavy. */
export const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/);
