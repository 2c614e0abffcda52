import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staff } from '#server/db/schema.ts';
import { readEnvironment } from '#server/environment.ts';
import { StartError } from '#server/StartError.ts';
import { samplePassword } from '#tests/desk.ts';
import { aClinic, type ClosedClinic } from '#tests/faults/aClinic.ts';
import { buildServer } from '#tests/faults/runningServer.ts';

const isEmbedded = process.env.TEST_ENGINE !== 'postgres';
const severalStarts = 300_000;

describe('the start of a server', () => {
  let built: Awaited<ReturnType<typeof buildServer>>;
  let folder: string;

  beforeAll(async () => {
    built = await buildServer();
    folder = mkdtempSync(join(tmpdir(), 'clinic-desk-start-'));
  }, severalStarts);

  afterAll(() => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const refusalOf = async (settings: Record<string, string>) => {
    const other = built.start({ DATA_DIR: join(folder, 'never'), ...settings });
    return { code: await other.ended, said: other.said, complained: other.stderr() };
  };

  describe.runIf(isEmbedded)('with a value that cannot be used', () => {
    const noPort = 'PORT should be a whole number from 0 to 65535';
    const refused: [name: string, value: string, sentence: string][] = [
      ['PORT', 'abc', noPort],
      ['PORT', '-1', noPort],
      ['PORT', '3e3', noPort],
      ['PORT', '70000', 'PORT should be at most 65535'],
      ['BASE_URL', 'foo', 'BASE_URL should be an address like https://desk.example.org'],
      ['BASE_URL', 'ftp://desk.example.org', 'BASE_URL should be an address like https://desk.example.org'],
      ['BASE_URL', 'https://desk.example.org/app', 'BASE_URL should be an address without a path'],
      [
        'DATABASE_URL',
        'mysql://x',
        'DATABASE_URL should be an address like postgres://desk@localhost/clinic',
      ],
      ['NODE_ENV', 'staging', 'NODE_ENV should be production, or not set'],
      ['IDLE_MINUTES', '0', 'IDLE_MINUTES should be at least 1'],
      ['SESSION_HOURS', '12h', 'SESSION_HOURS should be a whole number from 1 to 168'],
      ['INTAKE_PER_MINUTE', 'none', 'INTAKE_PER_MINUTE should be a whole number from 0 to 1000000'],
      ['SMTP_URL', 'mail', 'SMTP_URL should be an address like smtp://mail.example.org:587'],
      ['TRUSTED_PROXIES', 'true', 'TRUSTED_PROXIES should be a whole number from 0 to 10'],
    ];

    test.each(refused)('%s=%s, says so in one sentence', (name, value, sentence) => {
      expect(() => readEnvironment({ [name]: value })).toThrow(
        new StartError(`Clinic Desk cannot start: ${sentence}.`),
      );
    });

    test('says so of all of them at once, and ends with 1', { timeout: severalStarts }, async () => {
      expect(await refusalOf({ PORT: 'abc', NODE_ENV: 'staging' })).toEqual({
        code: 1,
        said: [],
        complained: `Clinic Desk cannot start: ${noPort}; NODE_ENV should be production, or not set.\n`,
      });
    });

    test('names the data folder that is a file', { timeout: severalStarts }, async () => {
      const file = join(folder, 'file');
      writeFileSync(file, '');
      expect(await refusalOf({ DATA_DIR: file })).toEqual({
        code: 1,
        said: [],
        complained: `The data folder ${file} cannot be used: it is a file, not a folder. Mend that, or set DATA_DIR to another folder.\n`,
      });
    });
  });

  describe('on a database', () => {
    let place: ClosedClinic;
    let empty: ClosedClinic;
    beforeAll(async () => {
      [place, empty] = await Promise.all([aClinic(), aClinic({ empty: true })]);
    });
    afterAll(() => Promise.all([place.remove(), empty.remove()]));

    test.runIf(isEmbedded)(
      'that another server has is refused in one sentence',
      {
        timeout: severalStarts,
      },
      async () => {
        const first = await built.open(place.settings);
        const second = built.start(place.settings);
        expect(await second.ended).toBe(1);
        expect(second.stderr()).toMatch(
          /^The data folder \S+ is in use by another running Clinic Desk\. Stop that one first, or set DATA_DIR to another folder\.\n$/,
        );
        expect((await first.anyone.get('/readyz')).status).toBe(200);
        expect(await first.stop()).toBe(0);
      },
    );

    test('with a port that is taken says which', { timeout: severalStarts }, async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((listening) => other.once('listening', listening));
      const { port } = other.address() as AddressInfo;
      const { code, complained } = await refusalOf({ ...place.settings, PORT: String(port) });
      other.close();
      expect({ code, complained }).toEqual({
        code: 1,
        complained: `Port ${port} is taken: set PORT to another one.\n`,
      });
    });

    test('for the first time in production prints a one-time code, and knows no sample account', {
      timeout: severalStarts,
    }, async () => {
      const production = { ...empty.settings, NODE_ENV: 'production' };
      const server = await built.open(production);
      const offer = await server.says('Make the first account at ');
      const code = / setup code: ((?:[a-z0-9]{5}-){3}[a-z0-9]{5})$/.exec(offer)?.[1];
      const signIn = { email: 'admin@clinic.example', password: samplePassword };
      const sample = await server.anyone.post('/api/auth/sign-in/email', signIn);
      const admin = { code, name: 'Ada Admin', email: 'ada@clinic.test', password: 'nine quiet rivers' };
      const made = await server.anyone.post('/api/setup', admin);
      const again = await server.anyone.post('/api/setup', { ...admin, email: 'eve@clinic.test' });
      expect([sample.status, made.status, again.status]).toEqual([401, 201, 404]);
      expect(server.said.join('\n')).not.toContain(samplePassword);
      expect(await server.stop()).toBe(0);

      const { db, close } = await empty.open();
      expect(await db.select({ email: staff.email }).from(staff)).toEqual([{ email: 'ada@clinic.test' }]);
      await close();

      const next = await built.open(production);
      expect(next.said.filter((line) => line.includes('setup code'))).toEqual([]);
      expect(await next.stop()).toBe(0);
    });
  });
});
