import sharp from 'sharp';
import { imageSource } from '#domain/image.ts';
import type { Database } from '#server/db/database.ts';
import { imageFiles, images } from '#server/db/schema.ts';
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

let kept = 0;

/** One that is there already, without the making of it; where nothing can be made. */
export async function aKeptPicture(
  db: Database,
  name: string,
  alt = '',
): Promise<{ id: string; src: string }> {
  kept += 1;
  const size = { width: 40, height: 20 };
  const createdAt = new Date();
  const [row] = await db
    .insert(images)
    .values({ digest: `kept-${kept}`, name, alt, createdAt, ...size })
    .returning();
  if (!row) throw new Error(name);
  await db
    .insert(imageFiles)
    .values({ imageId: row.id, type: 'image/webp', bytes: new Uint8Array(), ...size });
  return { id: row.id, src: imageSource(row.id, size.width) };
}
