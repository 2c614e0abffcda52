import { accessibilityPage as accessibilityEn } from '#words/en/accessibilityPage.ts';
import { reading as readingEn } from '#words/en/reading.ts';
import { site as en } from '#words/en/site.ts';
import { accessibilityPage as accessibilityEs } from '#words/es/accessibilityPage.ts';
import { reading as readingEs } from '#words/es/reading.ts';
import { site as es } from '#words/es/site.ts';
import type { Locale } from '#words/say.ts';

/** The words of the public pages. */
export const siteWords: Record<Locale, typeof en> = { en, es };

export const readingWords: Record<Locale, typeof readingEn> = { en: readingEn, es: readingEs };

export const accessibilityWords: Record<Locale, typeof accessibilityEn> = {
  en: accessibilityEn,
  es: accessibilityEs,
};

/** Each language in itself, as the people who look for it read it. */
export const languageNames: Record<Locale, string> = { en: 'English', es: 'Español' };

/** Fills the blanks of a message. */
export const fill = (message: string, args: Record<string, string | number>): string =>
  message.replace(/%\{(\w+)\}/g, (blank, name: string) => String(args[name] ?? blank));

export const isLocale = (text: string | undefined): text is Locale => text === 'en' || text === 'es';
