import type { Role } from '#domain/staff.ts';
import type { Client, Reply } from '#tests/desk.ts';
import { samplePassword } from '#tests/desk.ts';
import { buildProgram, type OtherProcess } from '#tests/faults/otherProcess.ts';

export interface RunningServer extends OtherProcess {
  /** Where it listens, without a slash at its end. */
  address: string;
  anyone: Client;
  /** Signed in as the sample account of the role. */
  as: (role: Role) => Promise<Client>;
  /** The client of a session that began at another server, or before a restart. */
  with: (cookie: string) => Client;
  /** SIGTERM; resolves to the exit code. */
  stop: () => Promise<number | null>;
}

async function read(response: Response): Promise<Reply> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
  const json = isJson && text !== '' ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, bytes, json };
}

function clientOf(address: string, cookie = ''): Client {
  const send: Client['send'] = async (path, init) => {
    const headers = new Headers(init.headers);
    if (cookie) headers.set('Cookie', cookie);
    return read(await fetch(`${address}${path}`, { ...init, headers }));
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

async function signIn(address: string, role: Role): Promise<Client> {
  const body = { email: `${role}@clinic.example`, password: samplePassword };
  const reply = await clientOf(address).post('/api/auth/sign-in/email', body);
  if (reply.status !== 200) throw new Error(`${role} could not sign in: ${reply.status} ${reply.text}`);
  const cookies = reply.headers.getSetCookie().map((set) => set.split(';')[0]);
  return clientOf(address, cookies.join('; '));
}

/** Nothing of the test run's own environment but where programs are found; a port nobody has. */
const environmentWith = (settings: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  PORT: '0',
  INTAKE_PER_MINUTE: '0',
  ...settings,
});

/** Builds the server once; each start is a process of its own. */
export async function buildServer(): Promise<{
  /** Whatever becomes of it. */
  start: (settings: Record<string, string>) => OtherProcess;
  /** Resolves when it listens. */
  open: (settings: Record<string, string>) => Promise<RunningServer>;
  remove: () => void;
}> {
  const { start, remove } = await buildProgram('server/main.ts');
  return {
    start: (settings) => start([], environmentWith(settings)),
    open: async (settings) => {
      const other = start([], environmentWith(settings));
      const address = (await other.says('  Staff:')).replace(/^.*(http:.*)\/$/, '$1');
      return {
        ...other,
        address,
        anyone: clientOf(address),
        as: (role) => signIn(address, role),
        with: (cookie) => clientOf(address, cookie),
        stop: () => {
          other.process.kill('SIGTERM');
          return other.ended;
        },
      };
    },
    remove,
  };
}
