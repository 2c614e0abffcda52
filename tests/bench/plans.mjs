import { readFileSync } from 'node:fs';
import { crowdOf, weeks } from './crowd.mjs';
import { signIn, startDesk } from './desk.mjs';
import { connected, databaseOf, logOfPostgres } from './postgres.mjs';

const large = ['appointments', 'requests'];
/** What is common is counted row by row, and soon done; whoever looks at more of a table than this looks for it. */
const mostLooked = 0.5;

/** PostgreSQL writes down the plan of every statement of new sessions, with the rows each step has met. */
const explained = (url) =>
  connected(url, async (client) => {
    const name = new URL(url).pathname.slice(1);
    const settings = {
      session_preload_libraries: 'auto_explain',
      'auto_explain.log_min_duration': '0',
      'auto_explain.log_analyze': 'on',
      'auto_explain.log_timing': 'off',
      'auto_explain.log_format': 'json',
    };
    await client.query("load 'auto_explain'");
    for (const [setting, value] of Object.entries(settings))
      await client.query(`alter database ${name} set ${setting} = '${value}'`);
  });

const nodesOf = (plan) => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Every step of every plan written down since. */
const stepsSince = (log, from) =>
  [...log.slice(from).matchAll(/ plan:\n((?:\t.*\n)+)/g)].flatMap(([, json]) =>
    nodesOf(JSON.parse(json).Plan),
  );

const looked = (step) => (step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)) * step['Actual Loops'];
const isOfLarge = (step) => large.includes(step['Relation Name']);
const isIndexed = (step) => step['Index Name'] !== undefined;

const views = [
  ...['unread-flags', 'unclaimed', 'mine', 'due-today', 'overdue', 'call-list', 'awaiting-patient'],
  ...['awaiting-clinician', 'ready-to-schedule', 'waiting-list', 'snoozed', 'move-asked', 'repeats'],
  ...['scheduled-without-appointment', 'open', 'ended', 'all'],
];
const sorts = ['createdAt', 'updatedAt', 'dueAt', 'nextTryAt', 'id'];

const listOf = (filter, sort = 'dueAt', order = 'ASC') =>
  `/api/requests?${new URLSearchParams({
    range: '[0,24]',
    sort: JSON.stringify([sort, order]),
    filter: JSON.stringify(filter),
  })}`;

/** What each filter of the list is asked for: of what there are few kinds the rarest, which is counted longest. */
const filters = {
  ...{ reference: 'reference', firstName: 'first_name', lastName: 'last_name', phone: 'phone' },
  ...{ email: 'email', chartNumber: 'chart_number', articleSlug: 'article_slug' },
  ...{ status: 'status', priority: 'priority', source: 'source', patientType: 'patient_type' },
  ...{ turn: 'turn', language: 'language', locationId: 'location_id', serviceId: 'service_id' },
  ...{ assigneeId: 'assignee_id', clinicianId: 'clinician_id', duplicateOf: 'duplicate_of' },
  ...{ suspect: 'suspect', snoozedUntil_gte: 'snoozed_until', dueAt_lte: 'due_at' },
};

const filtersOf = (url) =>
  connected(url, (client) =>
    Promise.all(
      Object.entries(filters).map(async ([name, column]) => {
        const { rows } = await client.query(
          `select ${column} as value from requests where ${column} is not null
           group by 1 order by count(*), 1 limit 1`,
        );
        return [`filter ${name}`, listOf({ [name]: rows[0]?.value ?? null })];
      }),
    ),
  );

const questionsOf = async (url, ask, { serviceId, locationId, team: [providerId] }) => {
  const from = new Date(Date.now() + 60_000);
  const to = new Date(from.getTime() + weeks * 7 * 86_400_000).toISOString();
  const month = new URLSearchParams({ serviceId, locationId, from: from.toISOString(), to });
  const [request] = await ask(listOf({ view: 'all' }, 'createdAt', 'DESC'));
  return [
    ['slots of a month', `/api/slots?${month}`],
    ['the best of a month', `/api/slots?${month}&rank=best`],
    ['a month of one provider', `/api/slots?${month}&providerId=${providerId}`],
    [
      'visits of a month',
      `/api/appointments?${new URLSearchParams({
        filter: JSON.stringify({ locationId, startsAt_gte: from.toISOString(), startsAt_lte: to }),
        sort: '["startsAt","ASC"]',
      })}`,
    ],
    ...views.map((view) => [`view ${view}`, listOf({ view })]),
    ...sorts.flatMap((sort) =>
      ['ASC', 'DESC'].map((order) => [`sort ${sort} ${order}`, listOf({ view: 'open' }, sort, order)]),
    ),
    ['the counts of the views', '/api/requests/counts'],
    ['search', listOf({ q: request.lastName })],
    ['search: the end of a number', listOf({ phoneEnd: request.phone.slice(-4) })],
    ...(await filtersOf(url)),
  ];
};

/** Which indexes the pages of the day are read by; a table read row by row is named with the rows looked at. */
export const bench = async ({ requests }) => {
  const url = await databaseOf(Math.min(requests, 100_000));
  const crowd = await crowdOf(url);
  await explained(url);
  const desk = await startDesk({ DATABASE_URL: url });
  const cookie = await signIn(desk.address, 'manager');
  const logFile = await logOfPostgres();
  const ask = async (path) => {
    const answer = await fetch(`${desk.address}${path}`, { headers: { Cookie: cookie } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const sizes = await connected(url, async (client) => {
    const counts = large.map((name) => `(select count(*)::int from ${name}) as ${name}`);
    return (await client.query(`select ${counts.join(', ')}`)).rows[0];
  });
  console.log(sizes);
  const table = {};
  let missed = 0;
  for (const [name, path] of await questionsOf(url, ask, crowd)) {
    const from = readFileSync(logFile, 'utf8').length;
    await ask(path);
    const steps = stepsSince(readFileSync(logFile, 'utf8'), from);
    if (steps.length === 0) throw new Error(`no plan was written for ${name}`);
    const rowByRow = steps.filter((step) => step['Node Type'] === 'Seq Scan' && isOfLarge(step));
    const whole = rowByRow.filter((step) => looked(step) > mostLooked * sizes[step['Relation Name']]);
    missed += whole.length;
    table[name] = {
      indexes: [...new Set(steps.filter(isIndexed).map((step) => step['Index Name']))]
        .filter((index) => large.some((one) => index.startsWith(one)))
        .join(' '),
      'row by row': rowByRow
        .map((step) => `${step['Relation Name']} ${looked(step)}${whole.includes(step) ? ', MISSED' : ''}`)
        .join(' '),
    };
  }
  console.table(table);
  console.log(missed > 0 ? `${missed} MISSED` : 'No table is read whole.');
};
