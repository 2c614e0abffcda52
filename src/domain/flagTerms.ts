import { flagTermsEn } from './flagTermsEn.ts';
import { flagTermsEs } from './flagTermsEs.ts';

export const flagLanguages = ['en', 'es'] as const;
export type FlagLanguage = (typeof flagLanguages)[number];

export const flagTerms = { en: flagTermsEn, es: flagTermsEs };
