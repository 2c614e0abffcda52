import * as z from 'zod';
import { automaticMails, isAutomatic } from './automaticMails.ts';
import { letterFields, type TemplateField, unknownFields } from './templateText.ts';
import { filledLine, paragraphs } from './text.ts';

/**
 * Who speaks: a person with a template, the desk of a request, a visit or a freed time, an alarm to the duty address,
 * or the library of articles to whoever works on them.
 */
const messageKinds = [
  'template',
  'receipt',
  'confirmation',
  'change',
  'cancellation',
  'reminder',
  'offer',
  'series-confirmation',
  'series-change',
  'series-cancellation',
  'alarm-unread',
  'alarm-overdue',
  'review-asked',
  'review-due',
  'sent-back',
  'publishing-held',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/**
 * `kept`: nothing sends it from here, a text message or a clinic without a mail server. `withdrawn`: taken back
 * before it went out, since it was no longer so.
 */
const messageStatuses = ['waiting', 'sent', 'failed', 'kept', 'withdrawn'] as const;
export type MessageStatus = (typeof messageStatuses)[number];

const subject = filledLine(150, 'subject.missing');
const body = paragraphs(4000).min(1, { error: 'body.missing' });

/** A field misspelt in a template would stop every message made of it. */
const withKnownFields = (
  text: z.ZodString,
  allowed?: readonly TemplateField[],
  error = 'templateField.unknown',
) => text.refine((written) => unknownFields(written, allowed).length === 0, { error });

const templateFields = {
  name: filledLine(80, 'name.missing'),
  subject: withKnownFields(subject),
  subjectEs: withKnownFields(subject),
  body: withKnownFields(body),
  bodyEs: withKnownFields(body),
  active: z.boolean(),
};

const textsWith = (ofSubject: z.ZodString, ofBody: z.ZodString) => ({
  subject: ofSubject,
  subjectEs: ofSubject,
  body: ofBody,
  bodyEs: ofBody,
});

const letterTexts = textsWith(withKnownFields(subject, letterFields), withKnownFields(body, letterFields));

export const newTemplate = z.strictObject({
  ...templateFields,
  ...letterTexts,
  active: z.boolean().default(true),
});
export const templateEdit = z.strictObject(templateFields).partial();

/** What may be written into a template, by what it is for: each of the desk's own mails has its own fields. */
export const templateEditFor = (key: string | null | undefined) => {
  if (!isAutomatic(key)) return z.strictObject({ ...templateFields, ...letterTexts }).partial();
  const { inSubject, inBody } = automaticMails[key];
  const texts = textsWith(
    withKnownFields(subject, inSubject, 'templateField.subject'),
    withKnownFields(body, inBody, 'templateField.automatic'),
  );
  return z.strictObject({ ...templateFields, ...texts }).partial();
};
export const templateReadOnly = ['id', 'version', 'key', 'createdAt', 'updatedAt'] as const;
export const templateRecord = z.object({
  id: z.uuid(),
  version: z.int(),
  key: z.string().nullable(),
  ...templateFields,
});
export type Template = z.infer<typeof templateRecord>;

/** What the desk sends to a patient: a template filled in and looked over, or words of its own. */
export const newMessage = z.strictObject({
  channel: z.enum(['email', 'sms']),
  language: z.enum(['en', 'es']),
  templateId: z.uuid().nullish(),
  subject,
  body,
});
export type NewMessage = z.infer<typeof newMessage>;

export const messageRecord = z.object({
  id: z.uuid(),
  requestId: z.uuid().nullable(),
  kind: z.enum(messageKinds),
  channel: z.enum(['email', 'sms']),
  recipient: z.string(),
  language: z.enum(['en', 'es']),
  subject: z.string(),
  body: z.string(),
  html: z.string().nullable(),
  calendar: z.string().nullable(),
  appointmentId: z.uuid().nullable(),
  templateId: z.uuid().nullable(),
  actorId: z.uuid().nullable(),
  status: z.enum(messageStatuses),
  sentAt: z.string().nullable(),
  failure: z.string().nullable(),
  createdAt: z.string(),
});
export type Message = z.infer<typeof messageRecord>;
