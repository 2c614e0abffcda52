const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** SHA-256 in hexadecimal. */
export const digestOfBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...(await sha256(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The same of a text: how what must be recognised but never read lies in the database. */
export const digest = (text: string): Promise<string> => digestOfBytes(new TextEncoder().encode(text));

/** The same in base 64, as content policies name a text. */
export const base64Digest = async (text: string): Promise<string> =>
  btoa(String.fromCharCode(...(await sha256(new TextEncoder().encode(text)))));
