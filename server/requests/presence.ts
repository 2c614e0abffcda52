import { and, asc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { presence as told } from '#domain/requestActions.ts';
import { presence, requests } from '#server/db/schema.ts';
import { here, hereAt } from '#server/here.ts';
import { ok } from '#server/http/answer.ts';
import { mostRows } from '#server/http/filters.ts';
import { route } from '#server/http/route.ts';
import { findRequest, visible } from './requestRecord.ts';

const place = hereAt({
  table: presence,
  record: presence.requestId,
  key: 'requestId',
  resource: 'presence',
});

export const { forgetAbsent, forgetPerson: forgetLooker } = place;

export const presenceRoutes = [
  route({
    method: 'post',
    path: '/api/requests/:id/presence',
    summary: 'Say that one has the request open, or closed it; answers who else is there',
    access: 'requests:read',
    body: told,
    answers: z.object({ here: z.array(here) }),
    isInput: false,
    handle: async (call) => {
      const { id } = await findRequest(call, call.id);
      const { left } = call.body;
      const isNews = await place.keep(call, id, call.body);
      const hasLeft = left && left !== id && (await place.keep(call, left, { writing: false, gone: true }));
      const changed = [...(isNews ? [id] : []), ...(hasLeft ? [left] : [])];
      await place.tell(call.db, changed, call.person.id);
      return ok({ here: await place.at(call, id) });
    },
  }),
  route({
    method: 'get',
    path: '/api/presence',
    summary: 'Which requests others have open just now',
    access: 'requests:read',
    query: z.strictObject({}),
    answers: z.array(here.extend({ requestId: z.uuid() })),
    handle: async (call) => {
      const found = await call.db
        .select({ requestId: presence.requestId, staffId: presence.staffId, writing: presence.writing })
        .from(presence)
        .innerJoin(requests, eq(requests.id, presence.requestId))
        .where(and(place.others(call), visible(call)))
        .orderBy(asc(presence.requestId), asc(presence.staffId))
        .limit(mostRows);
      return ok(found);
    },
  }),
];
