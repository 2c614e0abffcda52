import { and, desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { appointmentRecord } from '#domain/appointment.ts';
import { checklist } from '#domain/checklist.ts';
import { instant } from '#domain/instant.ts';
import { Problem } from '#domain/problem.ts';
import { line } from '#domain/text.ts';
import { declineReasons, offerMinutes, offerRecord } from '#domain/waiting.ts';
import { appointments, offers } from '#server/db/schema.ts';
import { created, ok } from '#server/http/answer.ts';
import { type Call, route } from '#server/http/route.ts';
import { presentAppointment } from './appointmentRecord.ts';
import { acceptOffer, closeOffer, makeOffer } from './offers.ts';
import { findWaiting } from './waiting.ts';
import { presentOffer } from './waitingRecord.ts';

const newOffer = z.strictObject({
  serviceId: z.uuid(),
  providerId: z.uuid(),
  locationId: z.uuid(),
  startsAt: instant,
  /** How long it is kept; the clinic's usual time where nothing is said. */
  minutes: offerMinutes.optional(),
  tellPatient: z.boolean().optional(),
});

const acceptance = z.strictObject({
  checklist: checklist.nullish(),
  agreedWith: line(120).nullish(),
  tellPatient: z.boolean().optional(),
});
const withdrawal = z.strictObject({ reason: line(500).nullish() });
const refusal = withdrawal.extend({ reasonCode: z.enum(declineReasons).nullish() });

async function presentById({ db }: Call, id: string) {
  const [row] = await db
    .select({ offer: offers, visit: appointments })
    .from(offers)
    .innerJoin(appointments, eq(appointments.id, offers.appointmentId))
    .where(eq(offers.id, id));
  if (!row) throw new Problem('not_found');
  return presentOffer(row);
}

export const offerRoutes = [
  route({
    method: 'get',
    path: '/api/waiting/:id/offers',
    summary: 'What somebody who waits was offered, newest first',
    access: 'requests:read',
    answers: z.array(offerRecord),
    handle: async (call) => {
      const { id } = await findWaiting(call);
      const rows = await call.db
        .select({ offer: offers, visit: appointments })
        .from(offers)
        .innerJoin(appointments, eq(appointments.id, offers.appointmentId))
        .where(and(eq(offers.waitingId, id)))
        .orderBy(desc(offers.offeredAt), desc(offers.id));
      return ok(rows.map(presentOffer));
    },
  }),
  route({
    method: 'post',
    path: '/api/waiting/:id/offers',
    summary: 'Offer a free time to somebody who waits: it is kept for them until the offer ends',
    access: 'appointments:book',
    body: newOffer,
    answers: offerRecord,
    handle: async (call) => {
      const row = await findWaiting(call);
      const { offer } = await makeOffer(call, row, call.body);
      return created(await presentById(call, offer.id));
    },
  }),
  route({
    method: 'post',
    path: '/api/offers/:id/accept',
    summary: 'Book what was offered: the request is scheduled and waits no longer',
    access: 'appointments:book',
    body: acceptance,
    answers: appointmentRecord,
    handle: async (call) => {
      const { visit } = await acceptOffer(call, call.id, call.body);
      return ok(await presentAppointment(call.db, visit));
    },
  }),
  route({
    method: 'post',
    path: '/api/offers/:id/decline',
    summary: 'The patient does not want the offered time, and perhaps why; they keep waiting',
    access: 'appointments:book',
    body: refusal,
    answers: offerRecord,
    handle: async (call) => {
      await closeOffer(call, call.id, 'declined', call.body);
      return ok(await presentById(call, call.id));
    },
  }),
  route({
    method: 'post',
    path: '/api/offers/:id/withdraw',
    summary: 'Take an offer back; the time is free again',
    access: 'appointments:book',
    body: withdrawal,
    answers: offerRecord,
    handle: async (call) => {
      await closeOffer(call, call.id, 'withdrawn', call.body);
      return ok(await presentById(call, call.id));
    },
  }),
];
