import type { MailFrame } from '#domain/mailBody.ts';
import { frameOf } from '#domain/mailFrame.ts';
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

/** What stands below every mail of the desk's own. */
export const mailFrame = (language: Locale, clinic: Clinic): MailFrame =>
  frameOf(
    language,
    { ...siteWords[language], ...mailWords[language] },
    {
      clinic: clinic.clinicName,
      phone: clinic.phone && formatPhone(clinic.phone),
      hours: hoursOf(clinic, language),
    },
  );
