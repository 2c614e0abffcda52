import { isLinkAllowed, schemeOf } from '#domain/articleHtml.ts';

const tenDigits = /^\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}$/;
const foreign = /^\+\d[\d\s().-]{6,20}$/;

/** What a person types for an address, completed where only one thing can be meant. */
export function completed(typed: string): string {
  const address = typed.trim();
  if (/^www\./i.test(address)) return `https://${address}`;
  if (/^[^\s@/:]+@[^\s@/]+$/.test(address)) return `mailto:${address}`;
  if (tenDigits.test(address)) return `tel:+1${address.replaceAll(/\D/g, '')}`;
  return foreign.test(address) ? `tel:+${address.replaceAll(/\D/g, '')}` : address;
}

/** Why a link may not lead there; undefined when it may. */
export function faultOfAddress(href: string): { key: string; scheme?: string | undefined } | undefined {
  if (!href) return { key: 'missing' };
  return isLinkAllowed(href) ? undefined : { key: 'refused', scheme: schemeOf(href) };
}
