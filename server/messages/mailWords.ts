import { mail as en } from '#words/en/mail.ts';
import { mail as es } from '#words/es/mail.ts';
import { type Locale, locales } from '#words/say.ts';

/** The words of mails the desk writes by itself. */
export const mailWords: Record<Locale, typeof en> = { en, es };

/** An alarm says everything in both languages: nobody knows who is on duty. */
export const inBoth = (text: (locale: Locale) => string, between: string): string =>
  locales.map(text).join(between);
