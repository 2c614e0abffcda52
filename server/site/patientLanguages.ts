import type { Choice } from './fields.ts';

/** Languages a patient may prefer, each in itself; the two of the site first, then by how many speak it at home in the US. */
export const patientLanguages: readonly Choice[] = [
  { id: 'en', name: 'English', lang: 'en' },
  { id: 'es', name: 'Español', lang: 'es' },
  { id: 'zh', name: '中文', lang: 'zh' },
  { id: 'tl', name: 'Tagalog', lang: 'tl' },
  { id: 'vi', name: 'Tiếng Việt', lang: 'vi' },
  { id: 'ar', name: 'العربية', lang: 'ar' },
  { id: 'fr', name: 'Français', lang: 'fr' },
  { id: 'ko', name: '한국어', lang: 'ko' },
  { id: 'ru', name: 'Русский', lang: 'ru' },
  { id: 'pt', name: 'Português', lang: 'pt' },
  { id: 'ht', name: 'Kreyòl ayisyen', lang: 'ht' },
  { id: 'pl', name: 'Polski', lang: 'pl' },
];
