import type { FlagLanguage, FlagTerms } from './flagTerms.ts';
import { flagTermsEn } from './flagTermsEn.ts';
import { flagTermsEs } from './flagTermsEs.ts';

export const flagTerms: Record<FlagLanguage, FlagTerms> = { en: flagTermsEn, es: flagTermsEs };
