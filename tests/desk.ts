import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { drizzle } from 'drizzle-orm/pglite';
import type { Hono } from 'hono';
import pg from 'pg';
import { inject } from 'vitest';
import type { Role } from '#domain/staff.ts';
import { createApp } from '#server/app.ts';
import { createNodeImages } from '#server/articles/imagesNode.ts';
import { createNodePurify } from '#server/articles/purifyNode.ts';
import { createReads } from '#server/articles/reads.ts';
import { type Database, mapping } from '#server/db/database.ts';
import { openPostgres } from '#server/db/postgresNode.ts';
import { settings } from '#server/db/schema.ts';
import type { Desk, DeskOptions } from '#server/desk.ts';
import { databaseUrl, loadedAt } from '#tests/databases.ts';
import { openMemory } from '#tests/memory.ts';

export const samplePassword = 'clinic-desk-sample';

interface OpenDatabase {
  db: Database;
  listen?: Desk['listen'];
  close: () => Promise<void>;
}

async function copyOfPostgres(template: string): Promise<OpenDatabase> {
  const server = process.env.TEST_DATABASE_URL ?? '';
  const name = `clinic_desk_${randomUUID().replaceAll('-', '')}`;
  const admin = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await admin(`create database ${name} template ${template}`);
  const opened = await openPostgres(databaseUrl(server, name));
  return {
    db: opened.db,
    listen: opened.listen,
    close: async () => {
      await opened.close();
      await admin(`drop database if exists ${name} with (force)`);
    },
  };
}

async function copyOfSnapshot(file: string): Promise<OpenDatabase> {
  const engine = await openMemory(new Blob([new Uint8Array(await readFile(file))]));
  return {
    db: drizzle({ client: engine, ...mapping }) as unknown as Database,
    listen: (channel, onPayload) => engine.listen(channel, onPayload),
    close: () => engine.close(),
  };
}

/** What came back, read. */
export interface Reply {
  status: number;
  headers: Headers;
  // The tests say what they expect of it.
  // oxlint-disable-next-line typescript/no-explicit-any
  json: any;
  text: string;
  bytes: Uint8Array;
}

export interface Client {
  get: (path: string, headers?: Record<string, string>) => Promise<Reply>;
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  put: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Reply>;
  send: (path: string, init: RequestInit) => Promise<Reply>;
  cookie: string;
}

export interface World {
  app: Hono;
  desk: Desk;
  db: Database;
  /** Lines the server logged. */
  logged: Record<string, unknown>[];
  /** The desk's clock stands still unless it is moved. */
  clock: { now: () => Date; set: (instant: string) => void; advance: (minutes: number) => void };
  anyone: Client;
  /** The client of a session that began some other way. */
  with: (cookie: string) => Client;
  /** Signed in as the sample account of the role; once per world. */
  as: (role: Role) => Promise<Client>;
  close: () => Promise<void>;
}

async function read(response: Response): Promise<Reply> {
  // Unlike `text()`, this keeps the mark that tells a spreadsheet UTF-8.
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    bytes,
    json: isJson && text !== '' ? JSON.parse(text) : undefined,
  };
}

function clientOf(app: Hono, address: string, cookie = ''): Client {
  const send: Client['send'] = async (path, init) => {
    const headers = new Headers(init.headers);
    if (cookie) headers.set('Cookie', cookie);
    const request = new Request(new URL(path, 'http://127.0.0.1:3000'), { ...init, headers });
    return read(await app.fetch(request, { incoming: { socket: { remoteAddress: address } } }));
  };
  const withBody =
    (method: string): Client['post'] =>
    (path, body, headers = {}) =>
      send(path, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
  return {
    send,
    cookie,
    get: (path, headers = {}) => send(path, { headers }),
    post: withBody('POST'),
    put: withBody('PUT'),
  };
}

/** A desk of its own with the sample clinic in it, but no requests: every test writes the ones it speaks of. */
export async function aDesk(changes: Partial<DeskOptions> = {}): Promise<World> {
  const template = inject('template');
  const opened = template ? await copyOfPostgres(template) : await copyOfSnapshot(inject('snapshot'));
  const [row] = await opened.db.select({ secret: settings.secret }).from(settings);
  let now = new Date(loadedAt);
  const logged: Record<string, unknown>[] = [];
  const desk: Desk = {
    db: opened.db,
    now: () => new Date(now),
    purify: createNodePurify(),
    reads: createReads(),
    images: createNodeImages({ program: pathToFileURL('server/articles/shrinkNode.mjs') }),
    ...(opened.listen ? { listen: opened.listen } : {}),
    log: (line) => logged.push(line),
    options: {
      baseUrl: 'http://127.0.0.1:3000',
      trustedOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
      intakePerMinute: 0,
      idleMinutes: 15,
      sessionHours: 12,
      trustedProxies: 0,
      production: false,
      secret: row?.secret ?? '',
      bearer: false,
      ...changes,
    },
  };
  const app = createApp(desk);
  const signedIn = new Map<Role, Promise<Client>>();
  const signIn = async (role: Role): Promise<Client> => {
    const body = { email: `${role}@clinic.example`, password: samplePassword };
    const reply = await clientOf(app, '192.0.2.1').post('/api/auth/sign-in/email', body);
    const cookie = reply.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
    if (reply.status !== 200) throw new Error(`${role} could not sign in: ${reply.status} ${reply.text}`);
    return clientOf(app, '192.0.2.1', cookie);
  };
  return {
    app,
    desk,
    db: opened.db,
    logged,
    clock: {
      now: () => new Date(now),
      set: (instant) => {
        now = new Date(instant);
      },
      advance: (minutes) => {
        now = new Date(now.getTime() + minutes * 60_000);
      },
    },
    anyone: clientOf(app, '192.0.2.7'),
    with: (cookie) => clientOf(app, '192.0.2.1', cookie),
    as: (role) => {
      const known = signedIn.get(role) ?? signIn(role);
      signedIn.set(role, known);
      return known;
    },
    close: opened.close,
  };
}
