import type * as z from 'zod';
import type { Right, Rights, Role, Scope } from '#domain/staff.ts';
import type { Database } from '#server/db/database.ts';
import type { Caller, Desk } from '#server/desk.ts';
import type { Happening } from '#server/events.ts';
import type { Answer } from './answer.ts';

/** Someone signed in, as every route sees them. */
export interface Person {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  rights: Rights;
  sessionId: string;
}

/** One call of a route: all it may know and touch. */
export interface Call<Body = unknown, Query = unknown> extends Caller {
  desk: Desk;
  /** In a write this is the transaction, and nothing else may be used. */
  db: Database;
  now: Date;
  person: Person;
  /** How far the route's right reaches for this person. */
  scope: Scope;
  /** The record's id in the path; empty where the path has none. */
  id: string;
  query: Query;
  body: Body;
  ifMatch: string | undefined;
  request: Request;
  /** Tells the trail; written with the change, or not at all. */
  note: (happening: Happening) => void;
}

type Method = 'get' | 'post' | 'put' | 'delete';

/** `anyone` needs no session, `signed-in` any. */
type Access = Right | 'anyone' | 'signed-in';

export interface Route<Body = unknown, Query = unknown> {
  method: Method;
  /** Below the host, with `:id` for the record: `/api/requests/:id/moves`. */
  path: string;
  summary: string;
  access: Access;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  /** Takes these bytes instead of JSON, of any such type: the handler reads them from `request`. */
  takes?: string;
  /** Headers of its own, each with what it is for. */
  headers?: Record<string, string>;
  /** What a success answers, for the API's own description. */
  answers: z.ZodType | null;
  /** The type of the file a success is, in place of JSON. */
  gives?: string;
  /** A write that runs and records outside the one transaction, an export say; it takes no Idempotency-Key. */
  streams?: boolean;
  /** False for a write that a screen makes by itself: it must not keep an idle session alive. */
  isInput?: false;
  /** Reads and writes that take a version say so in the API's description. */
  versioned?: boolean;
  /** Bytes; 256 KiB where nothing is said. */
  maxBody?: number;
  handle: (call: Call<Body, Query>) => Promise<Answer | Response>;
}

/** Keeps body and query typed inside the handler while a table of routes stays one list. */
export const route = <Body, Query>(definition: Route<Body, Query>): Route => definition as unknown as Route;
