import { formatPhone } from '#domain/phone.ts';
import type { Database } from '#server/db/database.ts';
import type { Desk } from '#server/desk.ts';
import { keyedDigest } from '#server/http/keyedDigest.ts';
import { countTry } from '#server/http/tries.ts';
import type { RequestRow } from '#server/requests/requestRecord.ts';
import { fill, isLocale, siteWords } from '#server/site/siteWords.ts';
import { settingsOf } from '#server/staff/setup.ts';
import type { Locale } from '#words/say.ts';
import { mailWords } from './mailWords.ts';
import { post } from './outbox.ts';

type Clinic = Awaited<ReturnType<typeof settingsOf>>;

/** A form anyone may fill in must not become a way to fill somebody's mailbox. */
const mostPerDay = { limit: 5, windowSeconds: 24 * 60 * 60 };

/** Nothing of what was typed, the name neither: whoever sends the form would choose what a stranger reads. */
function textOf(locale: Locale, reference: string, clinic: Clinic): string {
  const { thanks, emergency, contact } = siteWords[locale];
  const { receipt } = mailWords[locale];
  const hours = locale === 'es' ? clinic.hoursTextEs : clinic.hoursText;
  const call = `${contact.title} ${contact.text} ${formatPhone(clinic.phone)}${hours ? ` (${hours})` : ''}.`;
  return [
    `${thanks.title} ${thanks.lead}`,
    `${thanks.reference}: ${reference}`,
    `${emergency.title} ${emergency.call911} ${emergency.call988} ${receipt.notWatched}`,
    ...(clinic.phone ? [call] : []),
    receipt.notYou,
    clinic.clinicName,
  ].join('\n\n');
}

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
  await post(
    tx,
    desk,
    {
      requestId: request.id,
      kind: 'receipt',
      channel: 'email',
      recipient: request.email,
      language,
      subject: fill(mailWords[language].receipt.subject, { reference }),
      body: textOf(language, reference, await settingsOf(tx)),
      onceKey: `receipt:${request.id}`,
    },
    now,
  );
}
