import { migrate } from '#server/db/migrate.ts';
import { fillSample } from '#server/db/sample.ts';
import { openClinic } from './openClinic.ts';

/** The sample clinic of today as the demo's build ships it: a packed folder of PostgreSQL files. */
export async function packClinic(now: Date): Promise<Uint8Array> {
  const { engine, db } = await openClinic();
  try {
    await migrate(db);
    await fillSample(db, { now });
    const packed = await engine.dumpDataDir('gzip');
    return new Uint8Array(await packed.arrayBuffer());
  } finally {
    await engine.close();
  }
}
