/** Without letters and digits that look alike, so that it can be read from a screen and typed. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Letters and digits nobody can guess: 4.95 bits each. */
export function randomToken(length: number): string {
  const fair = 256 - (256 % alphabet.length);
  let token = '';
  while (token.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < fair && token.length < length) token += alphabet[byte % alphabet.length];
    }
  }
  return token;
}
