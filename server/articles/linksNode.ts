import { lookup as lookUp } from 'node:dns/promises';
import { request as askHttp, type IncomingMessage } from 'node:http';
import { request as askHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { type LinkAnswer, type LinkOutcome, outcomeOf } from '#domain/linkCheck.ts';
import { isPublicAddress } from './publicAddressNode.ts';

const mostRedirects = 5;
const timeoutMs = 10_000;
/** Where pages are served; anything else may be a mail server or a database that HTTP would confuse. */
const ports: readonly string[] = ['', '80', '443', '8080', '8443'];

interface Setting {
  /** Says who asks, to whoever reads the other site's log. */
  agent: string;
  /** Every address a name leads to. */
  resolve?: (host: string) => Promise<string[]>;
  isPublic?: (address: string) => boolean;
  isPortOpen?: (port: string) => boolean;
  timeout?: number;
}

/** Why no answer came. */
class NoAnswer extends Error {
  readonly outcome: LinkOutcome;
  constructor(outcome: LinkOutcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

const resolveByDns = async (host: string): Promise<string[]> =>
  (await lookUp(host, { all: true, verbatim: true })).map(({ address }) => address);

/** What a broken connection means for the link. */
function meaningOf(error: unknown): LinkOutcome {
  if (error instanceof NoAnswer) return error.outcome;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) return 'unknown-host';
  if (/^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME)/.test(code)) return 'insecure';
  return 'failing';
}

/**
 * Asks whether an address outside is still there: HEAD, and GET where that is not understood; no cookies, nothing of
 * the answer but its status. Each name is looked up once a step, every address it leads to must be public, and the
 * connection goes to that very address: a name that changes its mind in between changes nothing.
 */
export function createFetchLink(setting: Setting): (url: string) => Promise<LinkAnswer> {
  const { agent, resolve = resolveByDns, isPublic = isPublicAddress, timeout = timeoutMs } = setting;
  const isPortOpen = setting.isPortOpen ?? ((port: string) => ports.includes(port));

  /** The one address to connect to. @throws NoAnswer */
  async function addressOf({ hostname, protocol, port }: URL): Promise<string> {
    if (!/^https?:$/.test(protocol) || !isPortOpen(port)) throw new NoAnswer('not-public');
    const host = hostname.replace(/^\[|\]$/g, '');
    const addresses = await resolve(host);
    const [first] = addresses;
    if (first === undefined) throw new NoAnswer('unknown-host');
    if (!addresses.every(isPublic)) throw new NoAnswer('not-public');
    return first;
  }

  async function ask(url: URL, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<IncomingMessage> {
    const address = await addressOf(url);
    const pinned: LookupFunction = (_host, options, done) => {
      const family = address.includes(':') ? 6 : 4;
      if (options.all) done(null, [{ address, family }]);
      else done(null, address, family);
    };
    return new Promise((answered, failed) => {
      const asking = (url.protocol === 'https:' ? askHttps : askHttp)(
        // Never the name and password an address may hold.
        `${url.protocol}//${url.host}${url.pathname}${url.search}`,
        { method, signal, lookup: pinned, agent: false, headers: { 'User-Agent': agent, Accept: '*/*' } },
        (answer) => {
          // The status is all that is wanted: a long file is not read.
          answer.destroy();
          answered(answer);
        },
      );
      asking.on('error', failed);
      asking.end();
    });
  }

  async function follow(start: URL, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<number> {
    let url = start;
    for (let step = 0; step <= mostRedirects; step += 1) {
      const { statusCode = 0, headers } = await ask(url, method, signal);
      const next = statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
      if (next === undefined) return statusCode;
      if (!URL.canParse(next, url)) throw new NoAnswer('failing');
      url = new URL(next, url);
    }
    throw new NoAnswer('redirects');
  }

  return async (address) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      const url = new URL(address);
      const status = await follow(url, 'HEAD', signal);
      // Some sites do not know HEAD, and some say of it that nothing is there.
      const sure = status < 400 ? status : await follow(url, 'GET', signal);
      return { outcome: outcomeOf(sure), status: sure };
    } catch (error) {
      return { outcome: signal.aborted ? 'timeout' : meaningOf(error), status: null };
    }
  };
}
