import type { MailFrame } from './mailBody.ts';

interface FrameWords {
  emergency: { title: string; call911: string; call988: string };
  contact: { title: string; text: string };
  notWatched: string;
  openVisit: string;
}

interface Reached {
  clinic: string;
  /** As it is shown. */
  phone: string;
  hours: string;
}

/** What to do in an emergency and how to reach a person: below every mail that nobody wrote by hand. */
export const frameOf = (
  language: 'en' | 'es',
  { emergency, contact, notWatched, openVisit }: FrameWords,
  { clinic, phone, hours }: Reached,
): MailFrame => ({
  language,
  emergency: `${emergency.title} ${emergency.call911} ${emergency.call988} ${notWatched}`,
  contact: phone ? `${contact.title} ${contact.text} ${phone}${hours ? ` (${hours})` : ''}.` : '',
  clinic,
  openVisit,
});
