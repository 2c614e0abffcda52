import * as z from 'zod';
import { cleanText, hasControlCharacters } from './fold.ts';

const textOf = (max: number, multiline: boolean) =>
  z
    .string()
    .overwrite((text) => cleanText(text, { multiline }))
    .refine((text) => !hasControlCharacters(text, { multiline }), { error: 'control_characters' })
    .max(max);

/** One line of a person's text: NFC, trimmed, no control characters, at most `max` UTF-16 units. */
export const line = (max: number) => textOf(max, false);

/** Several lines of a person's text, otherwise like `line`. */
export const paragraphs = (max: number) => textOf(max, true);

/** A line that must hold something; `missing` is the message for when it does not. */
export const filledLine = (max: number, missing: string) =>
  z
    .string({ error: (issue) => (issue.input === undefined || issue.input === null ? missing : undefined) })
    .overwrite((text) => cleanText(text, { multiline: false }))
    .refine((text) => !hasControlCharacters(text, { multiline: false }), { error: 'control_characters' })
    .min(1, { error: missing })
    .max(max);
