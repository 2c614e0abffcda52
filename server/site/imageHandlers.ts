import { and, eq } from 'drizzle-orm';
import type { Hono } from 'hono';
import { readImageSource } from '#domain/image.ts';
import { Problem } from '#domain/problem.ts';
import { imageFiles } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { isSame } from './answers.ts';

/** The files of our own pictures. What is at an address never changes, so it is asked for once. */
export function mountImages(site: Hono, { db }: Desk): void {
  site.get('/images/:file', async (c) => {
    const asked = readImageSource(`/site/images/${c.req.param('file')}`);
    if (!asked) throw new Problem('not_found');
    const [file] = await db
      .select({ type: imageFiles.type, bytes: imageFiles.bytes })
      .from(imageFiles)
      .where(and(eq(imageFiles.imageId, asked.id), eq(imageFiles.width, asked.width)));
    if (!file) throw new Problem('not_found');
    const tag = `"${asked.id}-${asked.width}"`;
    const kept = { ETag: tag, 'Cache-Control': 'public, max-age=31536000, immutable' };
    if (isSame(c.req.header('If-None-Match') ?? '', tag)) return c.body(null, 304, kept);
    return c.body(new Uint8Array(file.bytes), 200, {
      ...kept,
      'Content-Type': file.type,
      'Content-Length': String(file.bytes.byteLength),
    });
  });
}
