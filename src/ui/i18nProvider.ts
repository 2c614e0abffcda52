import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { words as english } from '#words/en/index.ts';

const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'es', name: 'Español' },
];

/** English is here from the start, Spanish is fetched when asked for. */
const messagesIn = (locale: string): TranslationMessages | Promise<TranslationMessages> =>
  locale === 'es' ? import('#words/es/index.ts').then((spanish) => spanish.words) : english;

/** `<html lang>` follows the language: screen readers read it, and our calls to the server name it. */
export const createI18nProvider = (): I18nProvider => {
  const provider = polyglotI18nProvider(messagesIn, 'en', languages, { allowMissing: true });
  return {
    ...provider,
    changeLocale: async (locale: string) => {
      await provider.changeLocale(locale);
      document.documentElement.lang = locale;
    },
  };
};
