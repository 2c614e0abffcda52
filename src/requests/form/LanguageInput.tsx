import { SelectInput, useLocale } from 'react-admin';
import { useWatch } from 'react-hook-form';

/** Spoken most among patients; a language a request already names is offered too. */
const usualLanguages = ['en', 'es', 'zh', 'vi', 'tl', 'ko', 'ru', 'ar', 'fr', 'pt', 'ht', 'pl', 'hi'];

export const LanguageInput = () => {
  const locale = useLocale();
  const language: unknown = useWatch({ name: 'language' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const tags = new Set([...usualLanguages, ...(typeof language === 'string' && language ? [language] : [])]);
  return (
    <SelectInput
      source="language"
      choices={[...tags].map((id) => ({ id, name: names.of(id) ?? id }))}
      translateChoice={false}
    />
  );
};
