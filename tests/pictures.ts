import sharp from 'sharp';
import type { Client, Reply } from '#tests/desk.ts';

/** A plain picture of this size; each colour is another file. */
export const aPicture = (width: number, height: number, background = '#2a6f6b') =>
  sharp({ create: { width, height, channels: 3, background } });

export const aPng = async (width = 40, height = 30, background?: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await aPicture(width, height, background).png().toBuffer());

export const handIn = (
  client: Client,
  body: Uint8Array | string,
  headers: Record<string, string> = {},
): Promise<Reply> =>
  client.send('/api/images', {
    method: 'POST',
    headers: { 'Content-Type': 'image/png', ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
