import { phoneText } from '#domain/phoneText.ts';

/** A kept number in its field, as lists show it; what is being typed stays as it is. */
export const phoneShown = (phone?: string): string => phoneText(phone ?? '');
