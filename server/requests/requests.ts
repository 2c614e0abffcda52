import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { editing, given } from '#domain/editing.ts';
import { emailKey } from '#domain/email.ts';
import { flagListVersion } from '#domain/flagTerms.ts';
import { instantOf } from '#domain/instant.ts';
import { nameKey } from '#domain/personKey.ts';
import { type QueueView, queueViews } from '#domain/queueViews.ts';
import { patientTypes, priorities, requestSources, requestStatuses, turns } from '#domain/request.ts';
import { deskRequest, type RequestEdit, requestEdit, requestReadOnly } from '#domain/requestForms.ts';
import { requestRecord } from '#domain/requestRecord.ts';
import { requests } from '#server/db/schema.ts';
import { created, ok } from '#server/http/answer.ts';
import { type Listing, malformed, unknown } from '#server/http/filters.ts';
import { list } from '#server/http/listing.ts';
import { type Call, route } from '#server/http/route.ts';
import { carryMarks } from './merging.ts';
import { flagsOf, searchTextOf, storeRequest } from './newRequest.ts';
import { hasRepeats, markedLike, repeatsAsStored } from './repeats.ts';
import {
  changeRequest,
  findRequest,
  lockRequest,
  presentRequest,
  type RequestChange,
  type RequestRow,
  requireRequestVersion,
  visible,
} from './requestRecord.ts';
import { requestViews } from './requestViews.ts';

const isView = (name: string): name is QueueView => (queueViews as readonly string[]).includes(name);

/** What requests can be filtered and sorted by; every sort has its index. */
export const requestListing: Listing = {
  resource: 'requests',
  table: requests,
  id: requests.id,
  search: requests.searchText,
  columns: {
    id: { column: requests.id, kind: 'id', sortable: true },
    reference: { column: requests.reference, kind: 'text' },
    createdAt: { column: requests.createdAt, kind: 'instant', sortable: true },
    updatedAt: { column: requests.updatedAt, kind: 'instant', sortable: true },
    dueAt: { column: requests.dueAt, kind: 'instant', sortable: true },
    nextTryAt: { column: requests.nextTryAt, kind: 'instant', sortable: true },
    snoozedUntil: { column: requests.snoozedUntil, kind: 'instant' },
    status: { column: requests.status, kind: requestStatuses },
    priority: { column: requests.priority, kind: priorities },
    source: { column: requests.source, kind: requestSources },
    patientType: { column: requests.patientType, kind: patientTypes },
    turn: { column: requests.turn, kind: turns },
    language: { column: requests.language, kind: 'text' },
    firstName: { column: requests.firstName, kind: 'text' },
    lastName: { column: requests.lastName, kind: 'text' },
    phone: { column: requests.phone, kind: 'text' },
    email: { column: requests.emailKey, kind: 'text', read: emailKey },
    chartNumber: { column: requests.chartNumber, kind: 'text' },
    articleSlug: { column: requests.articleSlug, kind: 'text' },
    locationId: { column: requests.locationId, kind: 'id' },
    serviceId: { column: requests.serviceId, kind: 'id' },
    assigneeId: { column: requests.assigneeId, kind: 'id' },
    clinicianId: { column: requests.clinicianId, kind: 'id' },
    duplicateOf: { column: requests.duplicateOf, kind: 'id' },
    suspect: { column: requests.suspect, kind: 'flag' },
  },
  views: {
    view: (name, asker) => {
      if (!isView(name)) throw unknown('view', name, queueViews);
      return requestViews[name](asker);
    },
    // The searched text is what has an index; in it the number is followed by a space.
    phoneEnd: (digits) => {
      if (!/^\d{3,15}$/.test(digits)) throw malformed('filter phoneEnd should be 3 to 15 digits');
      return sql`(${requests.searchText} like ${`%${digits} %`} and ${requests.phone} like ${`%${digits}`})`;
    },
  },
  sort: ['createdAt', 'DESC'],
};

/** What an edit changes in the row: instants as dates, what is derived with what it derives from. */
function editedValues(row: RequestRow, edit: RequestEdit, now: Date): RequestChange {
  const { phone, textConsent, dueAt, snoozedUntil, nextTryAt, ...rest } = edit;
  const instants = given({ dueAt, snoozedUntil, nextTryAt });
  const values: RequestChange = {
    ...given(rest),
    ...Object.fromEntries(Object.entries(instants).map(([field, at]) => [field, at ? new Date(at) : null])),
  };
  // A due time given back as it was read is nobody's decision; the clock may then set another.
  if (values.dueAt?.getTime() === row.dueAt?.getTime()) delete values.dueAt;
  if (values.dueAt) values.dueByHand = true;
  if (phone) values.phone = phone.e164;
  if (phone?.extension) values.phoneExtension = phone.extension;
  if (textConsent !== undefined)
    values.textConsent = textConsent && {
      at: textConsent.at ?? instantOf(now),
      wording: textConsent.wording,
    };
  if (values.email) values.emailKey = emailKey(values.email);
  const after = { ...row, ...values };
  values.searchText = searchTextOf(after);
  values.nameKey = nameKey(after);
  if (values.message !== undefined && values.message !== row.message) {
    values.flags = [...flagsOf(values.message, now), ...row.flags.filter(({ of }) => of !== undefined)];
    values.flagsVersion = flagListVersion;
    values.flagsReadAt = null;
  }
  return values;
}

const names = ['phone', 'emailKey', 'nameKey'] as const;

/** Takes the mark from those that were like the request only as it was before. Nobody worked on them for it. */
async function unmark(call: Call, marked: readonly RequestRow[]): Promise<void> {
  const unattended = { ...call, person: { id: null } };
  for (const other of marked) {
    if (await hasRepeats(call.db, other)) continue;
    await changeRequest(unattended, other, { repeats: false }, { action: 'compared' });
  }
}

/** Corrects a locked request; one with another name, phone or e-mail is compared with the others anew. */
export async function editRequest(call: Call, row: RequestRow, edit: RequestEdit): Promise<RequestRow> {
  const values = editedValues(row, edit, call.now);
  const edited = { ...row, ...values } as RequestRow;
  const isSomebodyElse = names.some((name) => edited[name] !== row[name]);
  if (isSomebodyElse) values.repeats = await repeatsAsStored(call.db, edited);
  const marked = isSomebodyElse ? await markedLike(call.db, row) : [];
  const after = await changeRequest(call, row, values, { action: 'edited' });
  await unmark(call, marked);
  if (after.message !== row.message) await carryMarks(call, after);
  return after;
}

export const requestRoutes = [
  route({
    method: 'get',
    path: '/api/requests',
    summary: 'Requests, filtered, sorted and paged',
    access: 'requests:read',
    answers: z.array(requestRecord),
    handle: (call) =>
      list<RequestRow>(requestListing, call, [visible(call)], (rows) => rows.map(presentRequest)),
  }),
  route({
    method: 'get',
    path: '/api/requests/:id',
    summary: 'One request; the view is recorded',
    access: 'requests:read',
    answers: requestRecord,
    versioned: true,
    handle: async (call) => {
      const row = await findRequest(call, call.id);
      call.note({ action: 'viewed', resource: 'requests', recordId: row.id });
      return ok(presentRequest(row));
    },
  }),
  route({
    method: 'post',
    path: '/api/requests',
    summary: 'Take a request down for someone on the phone or at the counter',
    access: 'requests:create',
    body: deskRequest,
    answers: requestRecord,
    handle: async ({ db, now, note, body: { source = 'phone', ...values } }) => {
      const row = await storeRequest(db, { values, source, now, note });
      return created(presentRequest(row), `/api/requests/${row.id}`);
    },
  }),
  route({
    method: 'put',
    path: '/api/requests/:id',
    summary: 'Correct a request; a field left out stays as it is',
    access: 'requests:edit',
    body: editing(requestEdit, requestReadOnly),
    answers: requestRecord,
    versioned: true,
    handle: async (call) => {
      const row = await lockRequest(call, call.id);
      requireRequestVersion(call.ifMatch, row);
      return ok(presentRequest(await editRequest(call, row, call.body)));
    },
  }),
];
