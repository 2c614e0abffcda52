/** Crockford's digits: no I, L, O or U, so that a reference read aloud is written down right. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 4;
const groupLength = 4;

/** 80 random bits, `7K2Q-F9XW-0ABC-3DEF`: nothing can be counted or guessed from it. The sample clinic brings its own. */
export function newReference(bytes = crypto.getRandomValues(new Uint8Array(groups * groupLength))): string {
  // 256 is a multiple of 32, so every digit is as likely as another.
  const drawn = [...bytes].map((byte) => digits[byte % digits.length]).join('');
  return drawn.replace(/(.{4})(?=.)/g, '$1-');
}

export const isReference = (text: string): boolean =>
  /^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/.test(text);
