import { eq, inArray, sql } from 'drizzle-orm';
import * as z from 'zod';
import { editing, given } from '#domain/editing.ts';
import {
  imageEdit,
  imageMaxBytes,
  imageReadOnly,
  imageRecord,
  imageSource,
  imageWithUses,
} from '#domain/image.ts';
import { Problem } from '#domain/problem.ts';
import type { Database } from '#server/db/database.ts';
import { imageFiles, images } from '#server/db/schema.ts';
import { difference } from '#server/events.ts';
import { created, ok } from '#server/http/answer.ts';
import { digestOfBytes } from '#server/http/digest.ts';
import type { Listing } from '#server/http/filters.ts';
import { list } from '#server/http/listing.ts';
import { type Call, route } from '#server/http/route.ts';
import { requireVersion } from '#server/http/version.ts';
import { imageUses } from './imageUses.ts';
import { nameIn, readPicture } from './readPicture.ts';

type Row = typeof images.$inferSelect;

const listing: Listing = {
  resource: 'images',
  table: images,
  id: images.id,
  columns: {
    id: { column: images.id, kind: 'id', sortable: true },
    name: { column: images.name, kind: 'text' },
    createdAt: { column: images.createdAt, kind: 'instant', sortable: true },
  },
  // There are hundreds, not thousands: folded when asked, like what is typed.
  search: sql`regexp_replace(lower(normalize(${images.name} || ' ' || ${images.alt}, NFKD)), '[\\u0300-\\u036f]', '', 'g')`,
  sort: ['createdAt', 'DESC'],
};

/** Pictures with the widths they are kept in, the narrowest first. */
async function presentImages(db: Database, rows: readonly Row[]): Promise<z.infer<typeof imageRecord>[]> {
  if (rows.length === 0) return [];
  const kept = await db
    .select({ imageId: imageFiles.imageId, width: imageFiles.width, height: imageFiles.height })
    .from(imageFiles)
    .where(
      inArray(
        imageFiles.imageId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(imageFiles.width);
  return rows.map(({ digest: _digest, createdAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    src: imageSource(row.id, row.width),
    files: kept
      .filter(({ imageId }) => imageId === row.id)
      .map(({ width, height }) => ({ width, height, src: imageSource(row.id, width) })),
  }));
}

async function presentImage(db: Database, row: Row): Promise<z.infer<typeof imageRecord>> {
  const [image] = await presentImages(db, [row]);
  if (!image) throw new Problem('not_found');
  return image;
}

async function presentWithUses(db: Database, row: Row): Promise<z.infer<typeof imageWithUses>> {
  return { ...(await presentImage(db, row)), usedIn: await imageUses(db, row.id) };
}

async function lockImage({ db, id }: Pick<Call, 'db' | 'id'>): Promise<Row> {
  const [row] = await db.select().from(images).where(eq(images.id, id)).for('update');
  if (!row) throw new Problem('not_found');
  return row;
}

export const imageRoutes = [
  route({
    method: 'get',
    path: '/api/images',
    summary: 'Pictures of our own, the newest first',
    access: 'articles:read',
    answers: z.array(imageRecord),
    handle: (call) => list<Row>(listing, call, [], (rows) => presentImages(call.db, rows)),
  }),
  route({
    method: 'get',
    path: '/api/images/:id',
    summary: 'One picture, with every text that shows it',
    access: 'articles:read',
    answers: imageWithUses,
    versioned: true,
    handle: async ({ db, id }) => {
      const [row] = await db.select().from(images).where(eq(images.id, id));
      if (!row) throw new Problem('not_found');
      return ok(await presentWithUses(db, row));
    },
  }),
  route({
    method: 'post',
    path: '/api/images',
    summary:
      'Take in a picture: its bytes, told by their content; made anew without metadata, in the widths it is served in',
    access: 'articles:edit',
    takes: 'image/*',
    headers: { 'Image-Name': 'What the file is called, percent-encoded' },
    maxBody: imageMaxBytes,
    answers: imageRecord,
    // Making the files takes a while, in which nothing else has to wait for a transaction.
    streams: true,
    handle: async ({ desk, request, person, now, note }) => {
      if (!desk.images) throw new Problem('no_images_here');
      const { bytes, type } = await readPicture(request);
      const digest = await digestOfBytes(bytes);
      const same = eq(images.digest, digest);
      const [known] = await desk.db.select().from(images).where(same);
      if (known) return ok(await presentImage(desk.db, known));
      const files = await desk.images.make(bytes, type);
      const widest = files.at(-1);
      if (!widest) throw new Problem('unexpected');
      const { width, height } = widest;
      const row = await desk.db.transaction(async (tx) => {
        const [added] = await tx
          .insert(images)
          .values({ digest, name: nameIn(request), width, height, createdAt: now, createdById: person.id })
          .onConflictDoNothing()
          .returning();
        if (added)
          await tx
            .insert(imageFiles)
            .values(files.map((file) => ({ ...file, imageId: added.id, type: 'image/webp' })));
        return added;
      });
      // Somebody handed in the same a moment earlier.
      const [kept] = row ? [row] : await desk.db.select().from(images).where(same);
      if (!kept) throw new Problem('unavailable');
      if (row) note({ action: 'created', resource: 'images', recordId: row.id });
      const image = await presentImage(desk.db, kept);
      return row ? created(image, `/api/images/${row.id}`) : ok(image);
    },
  }),
  route({
    method: 'put',
    path: '/api/images/:id',
    summary: 'Say what a picture shows, or name it; articles that hold it keep their own words',
    access: 'articles:edit',
    body: editing(imageEdit, imageReadOnly),
    answers: imageWithUses,
    versioned: true,
    handle: async (call) => {
      const before = await lockImage(call);
      requireVersion(call.ifMatch, before, await presentWithUses(call.db, before));
      const [after] = await call.db
        .update(images)
        .set({ ...given(call.body), version: before.version + 1 })
        .where(eq(images.id, before.id))
        .returning();
      if (!after) throw new Problem('not_found');
      const { version: _version, ...shown } = after;
      call.note({ ...difference(before, shown), action: 'edited', resource: 'images', recordId: before.id });
      return ok(await presentWithUses(call.db, after));
    },
  }),
  route({
    method: 'delete',
    path: '/api/images/:id',
    summary: 'Throw a picture away that no article holds, kept versions included',
    access: 'articles:edit',
    answers: imageRecord,
    handle: async (call) => {
      const row = await lockImage(call);
      const uses = await imageUses(call.db, row.id);
      if (uses.length > 0) {
        const titles = uses
          .slice(0, 3)
          .map(({ title }) => `“${title}”`)
          .join(', ');
        const usedIn = async () => ({ usedIn: uses });
        throw new Problem('image_used', {
          args: { titles: uses.length > 3 ? `${titles}, …` : titles },
          extra: usedIn,
        });
      }
      const image = await presentImage(call.db, row);
      await call.db.delete(images).where(eq(images.id, row.id));
      call.note({ action: 'deleted', resource: 'images', recordId: row.id });
      return ok(image);
    },
  }),
];
