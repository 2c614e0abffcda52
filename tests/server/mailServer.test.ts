import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { messages } from '#server/db/schema.ts';
import { createNodeMailer } from '#server/messages/mailerNode.ts';
import { sendWaiting } from '#server/messages/sendWaiting.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { aVisit, mailsOf } from '#tests/visits.ts';

let world: World;
let desk: Client;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  world = await aDesk({ idleMinutes: 100_000, sessionHours: 1_000 });
  desk = await world.as('front-desk');
});
afterAll(() => world.close());
afterEach(async () => {
  delete world.desk.mailer;
  for (const close of closing.splice(0)) await close();
  await world.db.delete(messages);
});

const mailTo = (port: number): void => {
  world.desk.mailer = createNodeMailer({ url: `smtp://127.0.0.1:${port}`, from: 'desk@localhost' });
};

/** A mail server on this machine that answers as it is told; the Message-IDs it took. */
async function aMailServer(options: SMTPServerOptions): Promise<string[]> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(/^Message-ID: (.*)\r$/m.exec(Buffer.concat(parts).toString('utf8'))?.[1] ?? '');
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((open) => {
    server.listen(0, '127.0.0.1', open);
  });
  closing.push(
    () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
      }),
  );
  mailTo((server.server.address() as AddressInfo).port);
  return taken;
}

/** Takes every connection and never says a word. */
async function aSilentServer(): Promise<Socket[]> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    sockets.push(socket);
  });
  await new Promise<void>((open) => {
    server.listen(0, '127.0.0.1', open);
  });
  closing.push(
    () =>
      new Promise<void>((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  );
  mailTo((server.address() as AddressInfo).port);
  return sockets;
}

const turn = (patienceMs?: number) => sendWaiting(world.desk, patienceMs);
const stateOf = async (visit: { id: string }) => {
  const [{ kind, status, failure }] = await mailsOf(desk, visit);
  return [kind, status, failure];
};

test('that takes the line and never answers: bookings are made meanwhile, the mail waits and goes out once it can', async () => {
  const sockets = await aSilentServer();
  const { visit } = await aVisit(desk);
  const hanging = turn(1_000);
  const meanwhile = await aVisit(desk);
  expect([visit.status, meanwhile.visit.status]).toEqual(['booked', 'booked']);
  await hanging;
  expect(sockets.length).toBeGreaterThan(0);
  expect(await stateOf(visit)).toEqual(['confirmation', 'waiting', 'no answer in time']);
  const taken = await aMailServer({});
  world.clock.advance(1);
  await turn();
  await turn();
  expect(taken).toHaveLength(2);
  expect(new Set(taken).size).toBe(2);
  expect((await stateOf(visit))[1]).toBe('sent');
});

test('that refuses the address: the visit stands, the mail has failed, and nobody is asked again', async () => {
  let asked = 0;
  const taken = await aMailServer({
    onRcptTo: (_address, _session, done) => {
      asked += 1;
      done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
    },
  });
  const { visit } = await aVisit(desk);
  await turn();
  world.clock.advance(10_000);
  await turn();
  expect([asked, taken]).toEqual([1, []]);
  const [kind, status, failure] = await stateOf(visit);
  expect([kind, status]).toEqual(['confirmation', 'failed']);
  expect(failure).toMatch(/550/);
  expect(failure).not.toContain('@');
});

test('that says not now and then yes has the mail once', async () => {
  let isReady = false;
  const taken = await aMailServer({
    onMailFrom: (_address, _session, done) =>
      done(isReady ? null : Object.assign(new Error('greylisted'), { responseCode: 451 })),
  });
  const { visit } = await aVisit(desk);
  await turn();
  expect(await stateOf(visit)).toEqual(['confirmation', 'waiting', expect.stringMatching(/451/)]);
  isReady = true;
  await turn();
  expect(taken).toEqual([]);
  world.clock.advance(1);
  await Promise.all([turn(), turn()]);
  await turn();
  expect(taken).toHaveLength(1);
  expect((await stateOf(visit))[1]).toBe('sent');
});

test('that takes the mail and whose yes is lost gets it again under the same name', async () => {
  const taken: string[] = [];
  let isDeaf = true;
  const read = await aMailServer({
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(/^Message-ID: (.*)\r$/m.exec(Buffer.concat(parts).toString('utf8'))?.[1] ?? '');
        if (!isDeaf) done();
      });
    },
  });
  const { visit } = await aVisit(desk);
  await turn(1_000);
  expect((await stateOf(visit))[1]).toBe('waiting');
  isDeaf = false;
  world.clock.advance(1);
  await turn();
  expect([read, taken.length, new Set(taken).size]).toEqual([[], 2, 1]);
  expect((await stateOf(visit))[1]).toBe('sent');
});
