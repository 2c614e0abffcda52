import { formatPhone } from '#domain/phone.ts';
import type { Database } from '#server/db/database.ts';
import type { Desk } from '#server/desk.ts';
import { keyedDigest } from '#server/http/keyedDigest.ts';
import { countTry } from '#server/http/tries.ts';
import type { RequestRow } from '#server/requests/requestRecord.ts';
import { isLocale } from '#server/site/siteWords.ts';
import { settingsOf } from '#server/staff/setup.ts';
import type { Locale } from '#words/say.ts';
import { writeAutomatic } from './automaticMail.ts';
import { hoursOf } from './mailFrame.ts';

/** A form anyone may fill in must not become a way to fill somebody's mailbox. */
const mostPerDay = { limit: 5, windowSeconds: 24 * 60 * 60 };

const languageOf = ({ language }: RequestRow, page: string): Locale =>
  [language ?? undefined, page].find(isLocale) ?? 'en';

interface Sent {
  now: Date;
  /** The page's language, for patients who read neither of ours. */
  page: string;
}

/** Tells the patient that the request arrived, and what to do in an emergency. */
export async function writeReceipt(
  tx: Database,
  desk: Desk,
  request: RequestRow,
  { now, page }: Sent,
): Promise<void> {
  if (desk.options.intakePerMinute > 0) {
    const mailbox = await keyedDigest(desk.options.secret, 'receipt', request.emailKey);
    const { allowed } = await countTry(tx, `receipt ${mailbox}`, { ...mostPerDay, now });
    if (!allowed) return;
  }
  const { reference } = request;
  const language = languageOf(request, page);
  const clinic = await settingsOf(tx);
  const values = {
    reference,
    clinic: clinic.clinicName,
    phone: formatPhone(clinic.phone),
    hours: hoursOf(clinic, language),
  };
  await writeAutomatic(
    tx,
    desk,
    'receipt',
    {
      requestId: request.id,
      recipient: request.email,
      language,
      values,
      clinic,
      onceKey: `receipt:${request.id}`,
    },
    now,
  );
}
