import { hasControlCharacters } from './fold.ts';

/** `suggestion` is the address the person more likely meant; what was typed is kept all the same. */
export type Email = { address: string; suggestion?: string };

const maxAddress = 254;
const maxLocal = 64;

/** Letters of every script, and the signs of WHATWG's e-mail field; no quotes, no dot first, last or twice. */
const atom = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u');
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?';
/** At least one dot, and no number as the last label: that is an address of a machine. */
const domainName = new RegExp(`^(?:${label}\\.)+(?!\\p{N}+$)(?=.{2})${label}$`, 'u');

const split = (address: string): [local: string, domain: string] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
};

const isAddress = (address: string): boolean => {
  const [local, domain] = split(address);
  return (
    address.length <= maxAddress &&
    local.length <= maxLocal &&
    localPart.test(local) &&
    domainName.test(domain)
  );
};

const commonDomains = [
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'comcast.net',
  'verizon.net',
];
/** Real domains one slip away from a common one. */
const realNeighbours = ['ymail.com', 'mail.com', 'email.com', 'gmx.com', 'rmail.com', 'cloud.com'];
const mistypedEnding = /\.(?:con|cpm|cmo|ocm|vom|xom|comm|coom|ccom)$/;

/** One letter more, fewer, other, or two swapped. */
const isOneSlip = (typed: string, meant: string): boolean => {
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  const [a, b] = [typed.slice(from), meant.slice(from)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
};

const suggestionFor = (address: string): string | undefined => {
  const [local, typed] = split(address);
  const domain = typed.toLowerCase();
  if (commonDomains.includes(domain) || realNeighbours.includes(domain)) return undefined;
  const mended = domain.replace(mistypedEnding, '.com');
  const meant = commonDomains.find((common) => mended === common || isOneSlip(mended, common)) ?? mended;
  return meant === domain ? undefined : `${local}@${meant}`;
};

/** Kept as typed but trimmed and in NFC. An address is checked for its form only; whether it is read, mail shows. */
export const readEmail = (typed: string | null | undefined): Email | 'missing' | 'invalid' => {
  const address = (typed ?? '').normalize('NFC').trim();
  if (address === '') return 'missing';
  if (hasControlCharacters(address, { multiline: false }) || !isAddress(address)) return 'invalid';
  const suggestion = suggestionFor(address);
  return suggestion === undefined ? { address } : { address, suggestion };
};

/** For comparing: the same key, the same mailbox in practice. */
export const emailKey = (address: string): string => address.normalize('NFC').trim().toLowerCase();
