import { eq } from 'drizzle-orm';
import type { AutomaticMail } from '#domain/automaticMails.ts';
import { mailHtml, mailText } from '#domain/mailBody.ts';
import { fillTemplate, type TemplateValues } from '#domain/templateText.ts';
import type { Database } from '#server/db/database.ts';
import { templates } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import type { Locale } from '#words/say.ts';
import { type Clinic, mailFrame } from './mailFrame.ts';
import { type Letter, type MessageRow, post } from './outbox.ts';

export interface ToSay
  extends Pick<Letter, 'requestId' | 'appointmentId' | 'calendar' | 'onceKey' | 'recipient' | 'notBefore'> {
  language: Locale;
  values: TemplateValues;
  clinic: Clinic;
}

/** The clinic's words for a mail of the desk's own; undefined where the clinic has switched it off. */
export async function automaticTemplate(tx: Database, key: AutomaticMail) {
  const [template] = await tx.select().from(templates).where(eq(templates.key, key));
  return template?.active ? template : undefined;
}

/** Puts one of the desk's own mails into the outbox, as text and as HTML. Undefined where none is written. */
export async function writeAutomatic(
  tx: Database,
  desk: Desk,
  kind: AutomaticMail,
  { language, values, clinic, ...letter }: ToSay,
  now: Date,
): Promise<MessageRow | undefined> {
  const template = await automaticTemplate(tx, kind);
  if (!template) return undefined;
  const [head, body] =
    language === 'es' ? [template.subjectEs, template.bodyEs] : [template.subject, template.body];
  const subject = fillTemplate(head, values).text;
  const frame = mailFrame(language, clinic);
  return post(
    tx,
    desk,
    {
      ...letter,
      kind,
      channel: 'email',
      language,
      subject,
      body: mailText(body, values, frame),
      html: mailHtml({ subject, body }, values, frame),
      templateId: template.id,
    },
    now,
  );
}
