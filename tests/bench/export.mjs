import { signIn, startDesk } from './desk.mjs';
import { median, rounded, watchMemory } from './figures.mjs';
import { connected, databaseOf } from './postgres.mjs';

const exported = 100_000;
const newline = 10;

/** Counts lines and the wait for the first byte of what comes in. */
const meter = () => {
  const start = performance.now();
  const seen = { lines: 0, firstByte: undefined };
  return {
    take: (bytes) => {
      seen.firstByte ??= performance.now() - start;
      for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) seen.lines += 1;
    },
    read: () => ({ ...seen, ms: performance.now() - start }),
  };
};

/** `COPY … TO STDOUT` as the driver hands it over: the least an export can cost. */
const copy = (client, text, take) =>
  new Promise((resolve, reject) => {
    client.query({
      submit: (connection) => connection.query(text),
      handleCopyData: ({ chunk }) => take(chunk),
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(),
      handleError: reject,
    });
  });

/** The instant since which `exported` requests came in, or all of them where there are fewer. */
const sinceWhen = (client) =>
  client
    .query(
      `select min(created_at) as since from (select created_at from requests order by created_at desc limit ${exported}) as newest`,
    )
    .then(({ rows }) => rows[0].since.toISOString());

const columns = ['reference', 'createdAt', 'status', 'priority', 'firstName', 'lastName', 'phone', 'email'];
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const copied = async (client, since) => {
  const { take, read } = meter();
  await copy(
    client,
    `copy (select ${columns.map(snake).join(', ')} from requests where created_at >= '${since}' order by created_at desc) to stdout csv`,
    take,
  );
  return read();
};

const streamed = async ({ address, pid }, cookie, since) => {
  const grown = watchMemory(pid);
  const { take, read } = meter();
  const answer = await fetch(`${address}/api/requests/export`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie, 'Accept-Encoding': 'identity' },
    body: JSON.stringify({ filter: { createdAt_gte: since }, sort: ['createdAt', 'DESC'], columns }),
  });
  for await (const chunk of answer.body) take(Buffer.from(chunk));
  return { ...read(), grown: grown() };
};

/** A hundred thousand rows as CSV, streamed by the server, against a bare COPY of the same rows. */
export const bench = async ({ requests, rounds, large }) => {
  const url = large ?? (await databaseOf(requests));
  const desk = await startDesk({ DATABASE_URL: url });
  const cookie = await signIn(desk.address, 'manager');
  await connected(url, async (client) => {
    const since = await sinceWhen(client);
    const seen = { COPY: [], ours: [] };
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await copied(client, since);
      const own = await streamed(desk, cookie, since);
      if (round > 0) {
        seen.COPY.push(bare);
        seen.ours.push(own);
      }
    }
    const rate = (runs) => median(runs.map(({ lines, ms }) => (lines / ms) * 1_000));
    const row = (runs) => ({
      rows: runs[0].lines,
      'rows/s': rounded(rate(runs)),
      'first byte ms': rounded(median(runs.map(({ firstByte }) => firstByte))),
      'of COPY': rounded(rate(runs) / rate(seen.COPY), 2),
    });
    const grown = Math.max(...seen.ours.map((run) => run.grown));
    console.table({
      'COPY, no server': row(seen.COPY),
      ours: { ...row(seen.ours), 'memory added MB': rounded(grown) },
    });
  });
};
