import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database, Opened } from '#server/db/database.ts';
import { openEmbedded } from '#server/db/embeddedNode.ts';
import { migrate } from '#server/db/migrate.ts';
import { syncs } from '#server/db/pgliteNode.ts';
import { StartError } from '#server/StartError.ts';
import { manyMigrations } from '#tests/faults/manyMigrations.ts';
import { buildWriter } from '#tests/faults/otherProcess.ts';

const isEmbedded = process.env.TEST_ENGINE !== 'postgres';
/** Milliseconds: a start after a kill reads and syncs every file, and the tests may share the machine. */
const severalStarts = 120_000;

describe.runIf(isEmbedded)('the embedded database', () => {
  let place: string;
  let writer: Awaited<ReturnType<typeof buildWriter>>;

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'clinic-desk-faults-'));
    const [, built] = await Promise.all([
      openEmbedded(join(place, 'empty')).then(({ close }) => close()),
      buildWriter(),
    ]);
    writer = built;
  });

  afterAll(() => {
    writer.remove();
    rmSync(place, { recursive: true, force: true });
  });

  const aFolder = (name: string): string => {
    const folder = join(place, name);
    cpSync(join(place, 'empty'), folder, { recursive: true });
    return folder;
  };

  const withDatabase = async <Result>(
    folder: string,
    use: (opened: Opened) => Promise<Result>,
  ): Promise<Result> => {
    const opened = await openEmbedded(folder);
    try {
      return await use(opened);
    } finally {
      await opened.close();
    }
  };

  const numbers = async (db: Database, query: string): Promise<number[]> =>
    (await db.execute<{ number: number }>(sql.raw(query))).rows.map(({ number }) => number);

  const refusal = (folder: string, patience: number): Promise<unknown> =>
    openEmbedded(folder, patience).then(
      ({ close }) => close(),
      (error: unknown) => error,
    );

  test('waits for the disk at every commit, and only then', () =>
    withDatabase(aFolder('syncs'), async ({ db }) => {
      await db.execute(sql`create table rows (id integer)`);
      const before = syncs();
      for (let id = 0; id < 20; id += 1) await db.execute(sql`insert into rows values (${id})`);
      const written = syncs();
      for (let id = 0; id < 20; id += 1) await db.execute(sql`select count(*) from rows`);
      expect(written - before).toBeGreaterThanOrEqual(20);
      expect(syncs()).toBe(written);
    }));

  test('ends the process when the disk refuses, and confirms nothing', async () => {
    const folder = aFolder('broken-disk');
    const other = writer.start('writeOnBrokenDisk', folder);
    expect(await other.ended).toBe(1);
    expect(other.said).toEqual(['open']);
    expect(other.stderr()).toMatch(
      /^The embedded database stopped \(could not fsync .*everything it confirmed is kept\.\n$/,
    );
    await withDatabase(folder, async ({ db }) =>
      expect(await numbers(db, 'select 1 as number')).toEqual([1]),
    );
  });

  test('belongs to one process, whatever the folder is called', { timeout: severalStarts }, async () => {
    const folder = aFolder('locked');
    const link = join(place, 'link');
    symlinkSync(folder, link, 'junction');
    const other = writer.start('hold', folder);
    await other.says('open');
    const spellings = [folder, link, join(place, 'syncs', '..', 'locked')];
    const refusals = await Promise.all(spellings.map((spelling) => refusal(spelling, 300)));
    const third = writer.start('hold', folder, 300);
    await third.says('failed StartError: The data folder');
    await other.kill();
    expect(refusals.every((error) => error instanceof StartError)).toBe(true);
    expect(refusals.map(String)).toEqual(
      [folder, link, folder].map(
        (named) =>
          `StartError: The data folder ${named} is in use by another running Clinic Desk. ` +
          'Stop that one first, or set DATA_DIR to another folder.',
      ),
    );
    expect(await third.ended).toBe(1);
  });

  test('is free again the moment its process is killed, also for one that already waits', {
    timeout: severalStarts,
  }, async () => {
    const folder = aFolder('waiting');
    const other = writer.start('hold', folder);
    await other.says('open');
    const waiting = openEmbedded(folder);
    await sleep(500);
    await other.kill();
    const { close } = await waiting;
    await close();
    await withDatabase(folder, async ({ db }) =>
      expect(await numbers(db, 'select 1 as number')).toEqual([1]),
    );
  });

  test('closes twice without complaint and lets the folder go', async () => {
    const folder = aFolder('closed');
    const { close } = await openEmbedded(folder);
    await Promise.all([close(), close()]);
    await close();
    await withDatabase(folder, async ({ db }) =>
      expect(await numbers(db, 'select 1 as number')).toEqual([1]),
    );
  });

  test('keeps every confirmed write, whole, through kills at any moment', {
    timeout: severalStarts,
  }, async () => {
    const folder = aFolder('killed');
    let confirmed = 0;
    for (const milliseconds of [5, 100, 400, 1_000, 1_500]) {
      const other = writer.start('write', folder);
      await other.says('written');
      await sleep(milliseconds * (0.5 + Math.random()));
      await other.kill();
      confirmed = Number(other.said.at(-1)?.split(' ')[1]);
    }
    await withDatabase(folder, async ({ db }) => {
      const [last = 0] = await numbers(db, 'select max(id) as number from written');
      const halves =
        'select coalesce(w.id, n.id) as number from written w full join noted n using (id) where w.id is null or n.id is null';
      expect(confirmed).toBeGreaterThan(6);
      expect(last).toBeGreaterThanOrEqual(confirmed);
      expect(await numbers(db, 'select count(*) as number from written')).toEqual([last]);
      expect(await numbers(db, halves)).toEqual([]);
    });
  });

  test('is made whole or not at all when its first start is killed', { timeout: severalStarts }, async () => {
    const folder = join(place, 'first');
    for (const milliseconds of [600, 1_800]) {
      const other = writer.start('hold', folder);
      await sleep(milliseconds);
      await other.kill();
    }
    await withDatabase(folder, async ({ db }) =>
      expect(await numbers(db, 'select 1 as number')).toEqual([1]),
    );
    expect(existsSync(join(folder, 'database.making'))).toBe(false);
  });

  describe('migrations', () => {
    const applied = 'select name::integer as number from schema_migrations order by name';
    const parts =
      "select substr(tablename, 6)::integer as number from pg_tables where tablename like 'part%' order by 1";
    const latest = manyMigrations.map(({ name }) => Number(name));

    test('killed in the middle are done or not begun, and finish at the next start', {
      timeout: severalStarts,
    }, async () => {
      const folder = aFolder('migrating');
      for (const confirmed of [5, 20]) {
        const other = writer.start('migrate', folder);
        await other.says(`migrated ${confirmed}.`);
        await sleep(Math.random() * 10);
        await other.kill();
        await withDatabase(folder, async ({ db }) => {
          const names = await numbers(db, applied);
          expect(names.length).toBeGreaterThanOrEqual(confirmed);
          expect(names).toEqual(latest.slice(0, names.length));
          expect(await numbers(db, parts)).toEqual(names);
        });
      }
      const last = writer.start('migrate', folder);
      expect(await last.ended).toBe(0);
      await withDatabase(folder, async ({ db }) => {
        expect(await numbers(db, applied)).toEqual(latest);
        expect(await numbers(db, 'select number from tally order by 1')).toEqual(latest);
        expect(await numbers(db, parts)).toEqual(latest);
        expect(await numbers(db, 'select count(*) as number from part_29')).toEqual([100]);
      });
    });

    test('that went further than this version knows, or were changed since, stop the start', () =>
      withDatabase(aFolder('newer'), async ({ db }) => {
        const [first, second, third] = manyMigrations as [
          (typeof manyMigrations)[0],
          ...typeof manyMigrations,
        ];
        await migrate(db, [first, second!]);
        const attempts = {
          'the same': [first, second!],
          'one more': [first, second!, third!],
          'an older version': [first],
          'another line end': [{ ...first, text: first.text.replaceAll('\n', '\r\n') }, second!, third!],
          'a changed file': [{ ...first, text: `${first.text} ` }, second!, third!],
          'a file put in between': [first, { name: '0000a', text: 'select 1' }, second!, third!],
          'a broken file': [
            first,
            second!,
            third!,
            { name: '0003', text: 'create table kept (); select nonsense;' },
          ],
          'a file that commits': [
            first,
            second!,
            third!,
            { name: '0003', text: 'create table kept (); commit;' },
          ],
        };
        const answers: Record<string, string> = {};
        for (const [what, migrations] of Object.entries(attempts)) {
          answers[what] = await migrate(db, migrations).then(() => 'done', String);
        }
        expect(answers).toEqual({
          'the same': 'done',
          'one more': 'done',
          'an older version': expect.stringMatching(
            /^StartError: The database has been through the migration 0001, which this version/,
          ),
          'another line end': 'done',
          'a changed file': expect.stringMatching(
            /^StartError: The migration 0000 is not the one this database has been through/,
          ),
          'a file put in between': expect.stringMatching(
            /^StartError: The database has been through the migration 0001/,
          ),
          'a broken file': expect.stringMatching(
            /^StartError: The migration 0003 failed, and nothing of it was kept: .*nonsense/,
          ),
          'a file that commits': expect.stringMatching(/^StartError: The migration 0003 failed/),
        });
        expect(await numbers(db, "select count(to_regclass('kept')) as number")).toEqual([0]);
      }));

    test('of this version apply to an empty database', () =>
      withDatabase(aFolder('shipped'), async ({ db }) => {
        await migrate(db);
        await migrate(db);
        const [count = 0] = await numbers(db, 'select count(*) as number from schema_migrations');
        expect(count).toBeGreaterThan(0);
      }));
  });

  test('says in one sentence why a folder cannot be used', async () => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    const foreign = join(place, 'foreign');
    mkdirSync(join(foreign, 'database'), { recursive: true });
    const older = aFolder('older');
    writeFileSync(join(older, 'database', 'PG_VERSION'), '17\n');
    const damaged = aFolder('damaged');
    rmSync(join(damaged, 'database', 'global', 'pg_control'));
    const sentences = {
      [file]: `The data folder ${file} cannot be used: it is a file, not a folder. Mend that, or set DATA_DIR to another folder.`,
      [join(file, 'x')]:
        `The data folder ${join(file, 'x')} cannot be used: part of that path is a file, not a folder. Mend that, or set DATA_DIR to another folder.`,
      [foreign]: `The database in ${foreign} cannot be opened (PG_VERSION is missing): docs/database.md says how to restore a backup.`,
      [older]: `The database in ${join(older, 'database')} is of PostgreSQL 17, and this Clinic Desk reads only 18: see docs/database.md.`,
      [damaged]: expect.stringMatching(
        /^The database in .* cannot be opened \(.+\): docs\/database\.md says how to restore a backup\.$/,
      ),
    };
    const answers: Record<string, unknown> = {};
    for (const folder of Object.keys(sentences))
      answers[folder] = ((await refusal(folder, 0)) as Error).message;
    expect(answers).toEqual(sentences);
  });

  test('carries what one part says to the others, once it is committed', () =>
    withDatabase(aFolder('channel'), async ({ db, listen }) => {
      const heard: string[] = [];
      const stop = await listen('desk', (payload) => heard.push(payload));
      await db.transaction((tx) => tx.execute(sql`select pg_notify('desk', 'requests 1')`));
      await db
        .transaction(async (tx) => {
          await tx.execute(sql`select pg_notify('desk', 'requests 2')`);
          throw new Error('changed my mind');
        })
        .catch(() => undefined);
      await stop();
      await db.execute(sql`select pg_notify('desk', 'requests 3')`);
      expect(heard).toEqual(['requests 1']);
    }));
});
