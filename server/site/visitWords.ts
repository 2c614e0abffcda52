import { visitPage as en } from '#words/en/visitPage.ts';
import { visitPage as es } from '#words/es/visitPage.ts';
import type { Locale } from '#words/say.ts';

/** The words of the page a patient's link opens. */
export const visitWords: Record<Locale, typeof en> = { en, es };
