import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { createNodeImages } from './articles/imagesNode.ts';
import { createFetchLink } from './articles/linksNode.ts';
import { createNodePurify } from './articles/purifyNode.ts';
import { createReads, writeReads } from './articles/reads.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/open.ts';
import { fillSample, isEmpty } from './db/sample.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { withFiles } from './filesNode.ts';
import { jobsEveryMs, runJobs } from './housekeeping.ts';
import { createNodeMailer, senderAt } from './messages/mailerNode.ts';
import { ensureTemplates } from './messages/templates.ts';
import { StartError } from './StartError.ts';
import { ensureSettings, offerSetupCode } from './staff/setup.ts';

/** Answers under way may end by themselves; then streams and the slow are cut. */
const graceMs = 7_000;
const stopWithinMs = 10_000;

const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host);

const address = (host: string, port: number): string =>
  `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;

/** Where people come from; on loopback by either name. */
const originsOf = ({ BASE_URL, HOST }: Environment, port: number) => ({
  baseUrl: BASE_URL ?? address(HOST, port),
  trustedOrigins: isLoopback(HOST) ? [`http://localhost:${port}`, `http://127.0.0.1:${port}`] : [],
});

function optionsOf(env: Environment, secret: string): DeskOptions {
  return {
    ...originsOf(env, env.PORT),
    intakePerMinute: env.INTAKE_PER_MINUTE,
    idleMinutes: env.IDLE_MINUTES,
    sessionHours: env.SESSION_HOURS,
    trustedProxies: env.TRUSTED_PROXIES,
    production: env.NODE_ENV === 'production',
    secret,
    bearer: false,
  };
}

/** Without a mail server messages are kept in the desk and sent by hand. */
const mailerOf = ({ SMTP_URL, MAIL_FROM }: Environment, { baseUrl }: DeskOptions): Pick<Desk, 'mailer'> =>
  SMTP_URL ? { mailer: createNodeMailer({ url: SMTP_URL, from: MAIL_FROM ?? senderAt(baseUrl) }) } : {};

/** One JSON line each; while trying things out only what went wrong. */
const logger =
  (isProduction: boolean): Desk['log'] =>
  (line) => {
    if (isProduction || 'error' in line)
      console.log(JSON.stringify({ at: new Date().toISOString(), ...line }));
  };

/** No more waiting than this for slow headers and slow bodies. */
function boundPatience(server: Server): void {
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
}

const signIns = ['front-desk', 'content-manager', 'clinician', 'manager', 'admin'];

function greet({ baseUrl, production }: DeskOptions): void {
  console.log(
    `\nClinic Desk is open.\n  Staff:    ${baseUrl}/\n  Patients: ${baseUrl}/site/articles\n  Form:     ${baseUrl}/site/request`,
  );
  if (production) return;
  console.log(
    `\nSample sign-ins, password clinic-desk-sample:\n${signIns.map((name) => `  ${name}@clinic.example`).join('\n')}\n`,
  );
}

async function start(): Promise<void> {
  const env = readEnvironment(process.env);
  const opened = await openDatabase({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  await migrate(opened.db);
  const { secret } = await ensureSettings(opened.db);
  await ensureTemplates(opened.db);
  const options = optionsOf(env, secret);
  const desk: Desk = {
    db: opened.db,
    now: () => new Date(),
    purify: createNodePurify(),
    reads: createReads(),
    fetchLink: createFetchLink({ agent: `ClinicDesk link check (+${options.baseUrl}/site/articles)` }),
    images: createNodeImages({ program: new URL('shrinkNode.js', import.meta.url) }),
    ...mailerOf(env, options),
    listen: opened.listen,
    log: logger(options.production),
    options,
  };
  if (options.production) {
    const code = await offerSetupCode(opened.db);
    if (code)
      console.log(
        `Make the first account at ${options.baseUrl}/#/setup with this one-time setup code: ${code}`,
      );
  } else if (await isEmpty(opened.db)) {
    console.log('Filling the sample clinic …');
    await fillSample(opened.db, { now: new Date() });
  }

  const app = withFiles(createApp(desk));
  const server = serve({ fetch: app.fetch, port: env.PORT, hostname: env.HOST }) as Server;
  boundPatience(server);
  server.once('error', (error: NodeJS.ErrnoException) => {
    stop(
      error.code === 'EADDRINUSE'
        ? `Port ${env.PORT} is taken: set PORT to another one.`
        : `Cannot listen on ${env.HOST}: ${error.message}`,
    );
  });
  server.once('listening', () => {
    const { port } = server.address() as AddressInfo;
    Object.assign(options, originsOf(env, port));
    greet(options);
  });

  /** Runs under way: a mail just sent is marked as sent before the database closes. */
  const running = new Set<Promise<void>>();
  const jobs = setInterval(() => {
    const run = runJobs(desk).finally(() => running.delete(run));
    running.add(run);
  }, jobsEveryMs).unref();

  let isStopping = false;
  const close = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    clearInterval(jobs);
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    server.close(() => {
      Promise.all(running)
        .then(() => writeReads(desk).catch(() => {}))
        .then(() => opened.close())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), graceMs).unref();
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

process.on('uncaughtException', (error) => {
  console.error(error instanceof Error ? (error.stack ?? error.name) : 'uncaught');
  process.exit(1);
});

start().catch((error: unknown) => {
  if (error instanceof StartError) stop(error.message);
  throw error;
});
