import { sql } from 'drizzle-orm';
import { checkContext } from '#server/articles/checkContext.ts';
import { lookAt } from '#server/articles/findingsTally.ts';
import { ensureTemplates } from '#server/messages/templates.ts';
import { hashOf } from '#server/staff/accounts.ts';
import { ensureSettings } from '#server/staff/setup.ts';
import type { Database } from './database.ts';
import { makeAlreadyHere } from './sample/alreadyHere.ts';
import { articleRows } from './sample/articleRows.ts';
import { bulkInsert } from './sample/bulkInsert.ts';
import { makeCalendar } from './sample/calendar.ts';
import { makeCast } from './sample/cast.ts';
import { type Catalogue, makeCatalogue } from './sample/catalogue.ts';
import { settings } from './sample/clinic.ts';
import { drawFor } from './sample/draw.ts';
import { glossaryTerms } from './sample/glossary.ts';
import type { Line } from './sample/ledger.ts';
import { repeatsAmong } from './sample/repeats.ts';
import { scaleFor } from './sample/scale.ts';
import { sharedTexts } from './sample/sharedTexts.ts';
import { tell } from './sample/story.ts';
import { samplePassword } from './sample/team.ts';
import { waitingOf } from './sample/waiting.ts';
import * as schema from './schema.ts';

const usualRequests = 400;
const batchSize = 5_000;
interface Filling {
  /** The day everything is relative to. */
  now: Date;
  requests?: number;
  log?: (sentence: string) => void;
}

/** Nothing was ever kept here: settings alone do not count. */
export async function isEmpty(db: Database): Promise<boolean> {
  const { rows } = await db.execute<{ filled: boolean }>(
    sql`select exists (select from staff) or exists (select from locations) or exists (select from requests) as filled`,
  );
  return rows[0]?.filled === false;
}

async function storeClinic(
  tx: Database,
  { team, places, offers, colleagues }: Catalogue,
  hash: string,
): Promise<void> {
  await ensureSettings(tx);
  await ensureTemplates(tx);
  await tx.update(schema.settings).set({ ...settings, setupCode: null });
  await tx.insert(schema.staff).values(team.map(({ key: _key, ...member }) => member));
  await tx
    .insert(schema.accounts)
    .values(team.map(({ id }) => ({ userId: id, accountId: id, providerId: 'credential', password: hash })));
  await tx.insert(schema.locations).values(places.map(({ key: _key, ...place }) => place));
  await tx.insert(schema.services).values(offers.map(({ key: _key, ...offer }) => offer));
  await tx
    .insert(schema.providers)
    .values(
      colleagues.map(
        ({ hours: _hours, serviceIds: _services, timeOff: _off, exceptions: _own, ...provider }) => provider,
      ),
    );
  const draw = drawFor('hours');
  const of = <Item>(items: (colleague: Catalogue['colleagues'][number]) => readonly Item[]) =>
    colleagues.flatMap((colleague) =>
      items(colleague).map((item) => ({ providerId: colleague.id, ...item })),
    );
  await bulkInsert(
    tx,
    schema.providerServices,
    of(({ serviceIds }) => serviceIds.map((serviceId) => ({ serviceId }))),
  );
  await bulkInsert(
    tx,
    schema.providerHours,
    of(({ hours }) => hours.map((hour) => ({ id: draw.uuid(), ...hour }))),
  );
  const away = of(({ timeOff }) => timeOff.map((off) => ({ id: draw.uuid(), ...off })));
  await bulkInsert(
    tx,
    schema.timeOff,
    away.map((off) => ({ ...off, startsAt: new Date(off.startsAt), endsAt: new Date(off.endsAt) })),
  );
  await bulkInsert(
    tx,
    schema.providerExceptions,
    of(({ exceptions }) => exceptions.map((exception) => ({ id: draw.uuid(), ...exception }))),
  );
}

/** Appends lines of the past, in their order; the trigger chains them as it does any other. */
async function storeLines(tx: Database, lines: readonly Line[]): Promise<void> {
  const ordered = lines.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const sequences = await bulkInsert(
    tx,
    schema.events,
    ordered.map(({ at, actorId, action, resource, recordId = null, fields = [], reasonCode = null }) => ({
      ...{
        sequence: 0,
        digest: '',
        at,
        actorId,
        action,
        resource,
        recordId,
        fields: [...fields],
        reasonCode,
      },
      requestId: null,
    })),
    'sequence',
  );
  const values = ordered.flatMap(({ before = null, after = null, reason = null, note = null }, index) =>
    before || after || reason || note
      ? [{ sequence: Number(sequences[index]), before, after, reason, note }]
      : [],
  );
  await bulkInsert(tx, schema.eventValues, values);
}

/**
 * Fills an empty database with the sample clinic, always the same but for the dates, which hang on `now`. Up to a
 * batch it is one transaction; a larger load is kept batch by batch, so that a stop on the way leaves a part of it.
 */
export async function fillSample(
  db: Database,
  { now, requests: total = usualRequests, log = () => {} }: Filling,
): Promise<void> {
  const scale = scaleFor(total);
  const catalogue = makeCatalogue(now, scale.shifts);
  const world = { now, catalogue, calendar: makeCalendar(catalogue) };
  const castOf = makeCast(catalogue, scale, now);
  const alreadyHere = makeAlreadyHere();
  const hash = await hashOf(samplePassword);

  for (let from = 0; from === 0 || from < total; from += batchSize) {
    const casts = Array.from({ length: Math.min(batchSize, total - from) }, (_, index) =>
      castOf(from + index),
    );
    const repeats = repeatsAmong(casts, now);
    const told = casts.map((cast) => tell(cast, repeats.has(cast.id), world));
    const marked = alreadyHere(told.map(({ row }) => row));
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`);
      const lines: Line[] = told.flatMap((one) => one.lines);
      if (from === 0) {
        await storeClinic(tx, catalogue, hash);
        const library = await articleRows(catalogue, now);
        await bulkInsert(tx, schema.articles, library.rows);
        await bulkInsert(tx, schema.articleRevisions, library.revisions);
        await tx.insert(schema.glossary).values([...glossaryTerms]);
        await tx
          .insert(schema.articleBlocks)
          .values(sharedTexts.map((text) => ({ ...text, createdAt: now, updatedAt: now })));
        const context = await checkContext(tx, now);
        for (const row of await tx.select().from(schema.articles)) await lookAt(tx, row, now, context);
        lines.push(...library.lines);
      }
      await bulkInsert(
        tx,
        schema.requests,
        told.map(({ row }) => ({ ...row, repeats: marked.has(row.id) })),
      );
      await bulkInsert(
        tx,
        schema.contactAttempts,
        told.flatMap(({ attempts }) => attempts),
      );
      await bulkInsert(
        tx,
        schema.appointments,
        told.flatMap(({ appointments }) => appointments),
      );
      const places = waitingOf(
        told.map(({ row }) => row),
        catalogue,
        now,
      );
      await bulkInsert(tx, schema.waiting, places);
      await storeLines(tx, lines);
    });
    log(
      `${Math.min(from + batchSize, total).toLocaleString('en')} of ${total.toLocaleString('en')} requests`,
    );
  }
}
