import type { DeskOptions } from '#server/desk.ts';
import type { AppointmentRow } from '#server/schedule/appointmentRecord.ts';
import type { Locale } from '#words/say.ts';

type Signing = Pick<DeskOptions, 'secret'>;

const DAY = 86_400_000;
/** The appointment's id, then the second at which the link runs out, then what only we can sign. */
const idBytes = 16;
const expiryBytes = 4;
const signatureBytes = 32;
const payloadBytes = idBytes + expiryBytes;
const longest = Math.ceil(((payloadBytes + signatureBytes) * 4) / 3);

const encoder = new TextEncoder();

const keyOf = ({ secret }: Signing): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    encoder.encode(`visit link\n${secret}`),
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

/** Opens the patient's page of one visit until the day after it; nothing of the patient stands in it. */
export async function visitToken(
  options: Signing,
  { id, endsAt }: Pick<AppointmentRow, 'id' | 'endsAt'>,
): Promise<string> {
  const payload = new Uint8Array(payloadBytes);
  payload.set(idToBytes(id));
  new DataView(payload.buffer).setUint32(idBytes, Math.floor((endsAt.getTime() + DAY) / 1_000));
  const signature = await crypto.subtle.sign('HMAC', await keyOf(options), payload);
  return toBase64Url(new Uint8Array([...payload, ...new Uint8Array(signature)]));
}

/** The appointment a link of ours opens; undefined for every other link, altered and run out ones among them. */
export async function visitOfToken(options: Signing, token: string, now: Date): Promise<string | undefined> {
  const bytes = fromBase64Url(token);
  if (!bytes) return undefined;
  const [payload, signature] = [bytes.slice(0, payloadBytes), bytes.slice(payloadBytes)];
  // Compared by the engine, in the same time wherever they differ.
  if (!(await crypto.subtle.verify('HMAC', await keyOf(options), signature, payload))) return undefined;
  const expiresAt = new DataView(payload.buffer).getUint32(idBytes) * 1_000;
  return expiresAt > now.getTime() ? idFromBytes(payload.slice(0, idBytes)) : undefined;
}

export async function visitAddress(
  options: Pick<DeskOptions, 'secret' | 'baseUrl'>,
  visit: Pick<AppointmentRow, 'id' | 'endsAt'>,
  language: Locale,
): Promise<string> {
  const token = await visitToken(options, visit);
  return `${options.baseUrl}/site/visit/${token}${language === 'es' ? '?lang=es' : ''}`;
}
