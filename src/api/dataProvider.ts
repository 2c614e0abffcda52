import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, GetListParams, GetManyReferenceParams, Identifier, RaRecord } from 'react-admin';
import type { Settings } from '#domain/clinic.ts';
import { type ArticleChecks, createArticleChecks } from './articleChecks.ts';
import { type ArticleFiles, createArticleFiles } from './articleFiles.ts';
import { createReach, type Reach } from './articleReach.ts';
import { type Attention, createAttention } from './attention.ts';
import { type Booking, createBooking } from './booking.ts';
import { type Calls, createCalls } from './calls.ts';
import { type ActOptions, ifMatch, keyed } from './conditions.ts';
import { createDaySheets, type DaySheets } from './daySheet.ts';
import { createFigures, type Figures } from './figures.ts';
import { createRequestFinder, type RequestFinder } from './findRequests.ts';
import { createImages, type Images } from './images.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { createLibrary, type Library } from './library.ts';
import { createOpenings, type Openings } from './opening.ts';
import { createPresence, type Presence } from './presence.ts';
import { createExport, type RequestExport } from './requestExport.ts';
import { createReviews, type Reviews } from './reviews.ts';
import { asData, type Send } from './send.ts';
import { createSeries, type SeriesCalls } from './series.ts';
import { createWaiting, type WaitingCalls } from './waiting.ts';

interface DeskActions {
  /** `POST /resource/:id/action`: a move, a claim, a note, … Answers what the action answers. */
  act: <T = RaRecord>(
    resource: string,
    id: Identifier,
    action: string,
    body?: unknown,
    options?: ActOptions,
  ) => Promise<{ data: T }>;
  /** A record's own timeline. */
  events: <T = RaRecord>(resource: string, id: Identifier) => Promise<{ data: T[] }>;
  /** `GET /resource/:id/part`: what belongs to a record beside its fields. */
  part: <T>(resource: string, id: Identifier, part: string) => Promise<{ data: T }>;
  /** The clinic's one record of settings. */
  settings: () => Promise<{ data: Settings }>;
}

/** Everything the screens may ask of the server. `useDataProvider<DeskDataProvider>()`. */
export type DeskDataProvider = DataProvider &
  ArticleChecks &
  ArticleFiles &
  Attention &
  RequestFinder &
  DeskActions &
  Booking &
  Calls &
  DaySheets &
  Figures &
  Images &
  Inbox &
  Library &
  Openings &
  Presence &
  Reach &
  RequestExport &
  Reviews &
  SeriesCalls &
  WaitingCalls;

/**
 * The ra-data-simple-rest dialect plus versions (`If-Match`), idempotency keys and capped totals.
 * A list whose total is only a lower bound answers `meta: { atLeast: true }`.
 */
export const createDataProvider = (send: Send, isSignedIn: () => boolean): DeskDataProvider => {
  const base = simpleRestProvider('', asFetchJson(send));

  const noting = () => {
    const noted = { atLeast: false };
    const provider = simpleRestProvider('', async (url, options) => {
      const answer = await asFetchJson(send)(url, options);
      noted.atLeast = answer.headers.get('Total-Is') === 'at-least';
      return answer;
    });
    return { noted, provider };
  };

  return {
    ...base,
    supportAbortSignal: true,
    getList: async (resource: string, params: GetListParams) => {
      const { noted, provider } = noting();
      const page = await provider.getList(resource, params);
      return noted.atLeast ? { ...page, meta: noted } : page;
    },
    getManyReference: async (resource: string, params: GetManyReferenceParams) => {
      const { noted, provider } = noting();
      const page = await provider.getManyReference(resource, params);
      return noted.atLeast ? { ...page, meta: noted } : page;
    },
    create: async (resource, { data, meta }) =>
      asData(await send(`/${resource}`, { method: 'POST', body: data, headers: keyed(meta) })),
    getOne: async (resource, params) =>
      isSingle(resource) ? asData(await send(`/${resource}`)) : base.getOne(resource, params),
    update: async (resource, { id, data, meta, previousData }) =>
      asData(
        await send(recordPath(resource, id), {
          method: 'PUT',
          body: data,
          headers: ifMatch(versionIn(meta) ?? versionIn(previousData)),
        }),
      ),
    delete: async (resource, { id, meta, previousData }) =>
      asData(
        await send(recordPath(resource, id), {
          method: 'DELETE',
          headers: ifMatch(versionIn(meta) ?? versionIn(previousData)),
        }),
      ),
    act: async (resource, id, action, body = {}, options = {}) =>
      asData(
        await send(`${recordPath(resource, id)}/${action}`, {
          method: 'POST',
          body,
          headers: { ...ifMatch(options.version), ...keyed(options) },
        }),
      ),
    events: async (resource, id) => asData(await send(`${recordPath(resource, id)}/events`)),
    part: async (resource, id, part) => asData(await send(`${recordPath(resource, id)}/${part}`)),
    settings: async () => asData(await send('/settings')),
    ...createArticleChecks(send),
    ...createArticleFiles(send),
    ...createAttention(send),
    ...createRequestFinder(send),
    ...createBooking(send),
    ...createCalls(send),
    ...createDaySheets(send),
    ...createFigures(send),
    ...createOpenings(send),
    ...createPresence(send, isSignedIn),
    ...createReach(send),
    ...createReviews(send),
    ...createExport(send),
    ...createInbox(send),
    ...createImages(send),
    ...createLibrary(send),
    ...createSeries(send),
    ...createWaiting(send),
  };
};

/** There is one record of it, without an id in its address. */
const isSingle = (resource: string): boolean => resource === 'settings';

const recordPath = (resource: string, id: Identifier): string =>
  isSingle(resource) ? `/${resource}` : `/${resource}/${encodeURIComponent(id)}`;

const versionIn = (bearer: Partial<RaRecord> | undefined): number | undefined =>
  bearer?.['version'] as number | undefined;

/** ra-data-simple-rest calls its client with ready-made URLs and `Headers`. */
const asFetchJson =
  (send: Send) =>
  async (url: string, options: RequestInit = {}) => {
    const answer = await send(url, {
      method: options.method ?? 'GET',
      headers: Object.fromEntries(new Headers(options.headers)),
      signal: options.signal ?? null,
      ...(typeof options.body === 'string' ? { body: JSON.parse(options.body) as unknown } : {}),
    });
    const body = await answer.text();
    const json: unknown = body ? JSON.parse(body) : undefined;
    return { status: answer.status, headers: answer.headers, body, json };
  };
