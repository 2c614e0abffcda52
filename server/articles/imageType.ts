import type { ImageType } from '#domain/image.ts';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The brands an ISO file says it is; the first is what it is above all. */
const brandsOf = (bytes: Uint8Array): string[] =>
  latin(bytes, 4, 8) === 'ftyp' ? (latin(bytes, 8, 64).match(/[\s\S]{4}/g) ?? []) : [];

/** How each kind of picture begins. */
const beginnings: Record<ImageType, (bytes: Uint8Array) => boolean> = {
  'image/jpeg': (bytes) => latin(bytes, 0, 3) === '\u00ff\u00d8\u00ff',
  'image/png': (bytes) => latin(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n',
  'image/webp': (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP',
  'image/avif': (bytes) => ['avif', 'avis'].includes(brandsOf(bytes)[0] ?? ''),
  'image/gif': (bytes) => /^GIF8[79]a/.test(latin(bytes, 0, 6)),
};

/** What a file is by its first bytes, whatever it says of itself. */
export const imageTypeOf = (bytes: Uint8Array): ImageType | undefined =>
  (Object.keys(beginnings) as ImageType[]).find((type) => beginnings[type](bytes));

/** What people hand in for a picture, that has a refusal of its own because there is a way out of it. */
const others: Record<string, (bytes: Uint8Array) => boolean> = {
  svg: (bytes) =>
    /^\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(latin(bytes, 0, 256).replace('\u00ef\u00bb\u00bf', '')),
  heic: (bytes) => /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)$/.test(brandsOf(bytes)[0] ?? ''),
};

export const otherKindOf = (bytes: Uint8Array): string | undefined =>
  Object.keys(others).find((kind) => others[kind]?.(bytes));

/** A PNG that moves says so before its first picture. */
export const isMovingPng = (bytes: Uint8Array): boolean => {
  for (let at = 8; at + 8 <= bytes.length; ) {
    const kind = latin(bytes, at + 4, at + 8);
    if (kind === 'acTL') return true;
    if (kind === 'IDAT') return false;
    at += 12 + new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0);
  }
  return false;
};
