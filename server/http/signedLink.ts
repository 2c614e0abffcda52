import type { DeskOptions } from '#server/desk.ts';

/** A link that opens one record until a moment: its id, the second at which it runs out, and what only we can sign. */
export interface SignedLink {
  id: string;
  expiresAt: Date;
}

type Signing = Pick<DeskOptions, 'secret'>;

const idBytes = 16;
const expiryBytes = 4;
const signatureBytes = 32;
const payloadBytes = idBytes + expiryBytes;
const longest = Math.ceil(((payloadBytes + signatureBytes) * 4) / 3);

const encoder = new TextEncoder();

/** A link made for one purpose opens nothing else. */
const keyOf = ({ secret }: Signing, purpose: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    encoder.encode(`${purpose}\n${secret}`),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  );

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length !== longest || !/^[\w-]+$/.test(text)) return undefined;
  const decoded = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(decoded, (sign) => sign.codePointAt(0) ?? 0);
  // Bits that no byte uses may differ: one link has one spelling.
  return toBase64Url(bytes) === text ? bytes : undefined;
}

const idToBytes = (id: string): Uint8Array =>
  Uint8Array.from(id.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const idFromBytes = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** The part of an address that opens the record; nothing of anybody stands in it. */
export async function signLink(
  options: Signing,
  purpose: string,
  { id, expiresAt }: SignedLink,
): Promise<string> {
  const payload = new Uint8Array(payloadBytes);
  payload.set(idToBytes(id));
  new DataView(payload.buffer).setUint32(idBytes, Math.floor(expiresAt.getTime() / 1_000));
  const signature = await crypto.subtle.sign('HMAC', await keyOf(options, purpose), payload);
  return toBase64Url(new Uint8Array([...payload, ...new Uint8Array(signature)]));
}

/** What a link of ours opens; undefined for every other link, altered and run out ones among them. */
export async function readLink(
  options: Signing,
  purpose: string,
  token: string,
  now: Date,
): Promise<SignedLink | undefined> {
  const bytes = fromBase64Url(token);
  if (!bytes) return undefined;
  const [payload, signature] = [bytes.slice(0, payloadBytes), bytes.slice(payloadBytes)];
  // Compared by the engine, in the same time wherever they differ.
  if (!(await crypto.subtle.verify('HMAC', await keyOf(options, purpose), signature, payload)))
    return undefined;
  const expiresAt = new Date(new DataView(payload.buffer).getUint32(idBytes) * 1_000);
  return expiresAt > now ? { id: idFromBytes(payload.slice(0, idBytes)), expiresAt } : undefined;
}
