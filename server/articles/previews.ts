import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { instant } from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';
import { articles } from '#server/db/schema.ts';
import type { Desk } from '#server/desk.ts';
import { created, ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { readLink, type SignedLink, signLink } from '#server/http/signedLink.ts';

const purpose = 'preview of an article';
const HOUR = 3_600_000;
/** For whoever has it open on the desk. */
const ownHours = 12;
/** For a reviewer without an account. */
const sharedHours = 14 * 24;

const previewLink = z.object({ id: z.uuid(), address: z.string(), expiresAt: instant });

async function linkFor({ db, desk, id, now }: Call, hours: number) {
  const [row] = await db.select({ id: articles.id }).from(articles).where(eq(articles.id, id));
  if (!row) throw new Problem('not_found');
  const expiresAt = new Date(Math.floor((now.getTime() + hours * HOUR) / 1_000) * 1_000);
  const token = await signLink(desk.options, purpose, { id, expiresAt });
  return { id, address: `/site/preview/${token}`, expiresAt };
}

/** The article that a link of ours opens; undefined for every other link and for one that has run out. */
export const articleOfPreview = (desk: Desk, token: string): Promise<SignedLink | undefined> =>
  readLink(desk.options, purpose, token, desk.now());

export const previewRoutes = [
  route({
    method: 'get',
    path: '/api/articles/:id/preview',
    summary: 'Where the saved draft is shown as readers would see it; for the caller, and for half a day',
    access: 'articles:read',
    answers: previewLink,
    handle: async (call) => ok(await linkFor(call, ownHours)),
  }),
  route({
    method: 'post',
    path: '/api/articles/:id/preview-link',
    summary: 'A link that shows the draft to somebody without an account, for two weeks',
    access: 'articles:read',
    body: z.strictObject({}),
    answers: previewLink,
    handle: async (call) => {
      const link = await linkFor(call, sharedHours);
      call.note({ action: 'link-shared', resource: 'articles', recordId: call.id });
      return created(link);
    },
  }),
];
