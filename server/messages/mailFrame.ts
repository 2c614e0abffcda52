import type { MailFrame } from '#domain/mailBody.ts';
import { formatPhone } from '#domain/phone.ts';
import { siteWords } from '#server/site/siteWords.ts';
import type { settingsOf } from '#server/staff/setup.ts';
import type { Locale } from '#words/say.ts';
import { mailWords } from './mailWords.ts';

export type Clinic = Pick<
  Awaited<ReturnType<typeof settingsOf>>,
  'clinicName' | 'phone' | 'hoursText' | 'hoursTextEs'
>;

export const hoursOf = ({ hoursText, hoursTextEs }: Clinic, language: Locale): string =>
  language === 'es' ? hoursTextEs : hoursText;

/** What to do in an emergency and how to reach a person: below every mail that nobody wrote by hand. */
export function frameOf(language: Locale, clinic: Clinic): MailFrame {
  const { emergency, contact } = siteWords[language];
  const { notWatched, openVisit } = mailWords[language];
  const hours = hoursOf(clinic, language);
  const call = `${contact.title} ${contact.text} ${formatPhone(clinic.phone)}${hours ? ` (${hours})` : ''}.`;
  return {
    language,
    emergency: `${emergency.title} ${emergency.call911} ${emergency.call988} ${notWatched}`,
    contact: clinic.phone ? call : '',
    clinic: clinic.clinicName,
    openVisit,
  };
}
