/** SHA-256 in hexadecimal. */
export async function digestOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same of a text: how what must be recognised but never read lies in the database. */
export const digest = (text: string): Promise<string> => digestOfBytes(new TextEncoder().encode(text));
