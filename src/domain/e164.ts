import * as z from 'zod';

/** How phone numbers are kept: `+`, country code, number. Reading what people type is phone.ts, which is heavy. */
export const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/);

export const phoneExtension = z.string().regex(/^\d{1,7}$/);

/** For lists, without the world's metadata: "(212) 555-0142 x12"; outside North America the number as kept. */
export const phoneText = (number: string, extension?: string | null): string =>
  number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3') + (extension ? ` x${extension}` : '');
