import * as z from 'zod';
import { flagsRead, note, requestMove } from '#domain/requestActions.ts';
import { requestRecord } from '#domain/requestRecord.ts';
import { created, ok } from '#server/http/answer.ts';
import { route } from '#server/http/route.ts';
import { keepFalseAlarms } from './falseAlarms.ts';
import { lockForMove } from './merging.ts';
import { moveRequest } from './requestMoves.ts';
import {
  changeRequest,
  lockRequest,
  matchRequestVersion,
  presentRequest,
  requireRequestVersion,
  touchRequest,
} from './requestRecord.ts';

export const requestActionRoutes = [
  route({
    method: 'post',
    path: '/api/requests/:id/moves',
    summary: 'Move a request to another status',
    access: 'requests:move',
    body: requestMove,
    answers: requestRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockForMove(call, call.id, call.body);
      requireRequestVersion(call.ifMatch, row);
      return ok(presentRequest(await moveRequest(call, row, call.body)));
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/flags-read',
    summary: 'Say that the words to read first were read, and what came of it',
    access: 'requests:flags',
    body: flagsRead,
    answers: requestRecord,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      matchRequestVersion(call.ifMatch, row);
      const { outcome, note: told, falseAlarms } = call.body;
      if (falseAlarms) await keepFalseAlarms(call, row, falseAlarms);
      const happening = { action: 'flags-read', reasonCode: outcome, note: told };
      return ok(presentRequest(await changeRequest(call, row, { flagsReadAt: call.now }, happening)));
    },
  }),
  route({
    method: 'post',
    path: '/api/requests/:id/notes',
    summary: 'Leave a note in the timeline',
    access: 'requests:note',
    body: note,
    answers: z.object({ requestId: z.uuid(), note: z.string() }),
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      await touchRequest(call, row);
      call.note({ action: 'noted', resource: 'requests', recordId: row.id, note: call.body.note });
      return created({ requestId: row.id, at: call.now, actorId: call.person.id, note: call.body.note });
    },
  }),
];
