import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Role } from '#domain/staff.ts';

export { expect };

export const samplePassword = 'clinic-desk-sample';
export const emailOf = (role: Role): string => `${role}@clinic.example`;

/** Looks over the shoulder of every browser of a journey and keeps what nobody should see there. */
interface Watch {
  over: (context: BrowserContext) => Promise<void>;
  /** A refusal the journey is about, as "422 POST /site/request"; any other answer from 400 on is trouble. */
  expectAnswer: (line: string) => void;
}

interface Journey {
  watch: Watch;
  /** A page in a browser of its own, signed in when a role is given. */
  someone: (role?: Role, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
}

/** The one refusal of an ordinary day: the app asks who is here, and nobody is signed in. */
const ordinary = '401 GET /api/me';

/** A journey also fails on an error in the console, a blocked or failed load, and a word to another origin. */
export const test = base.extend<Journey>({
  // A picture of the whole page at each of many hundred keys would take most of the time.
  trace: { mode: 'retain-on-failure', snapshots: false },
  watch: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = [];
      const expected = new Set([ordinary]);
      const over = async (watched: BrowserContext) => {
        let signedOut = false;
        await watched.addInitScript(tellPolicyViolations);
        await watched.addInitScript(tellCauses);
        watched.on('console', (message) => {
          // Refused answers are kept below, with their method and path.
          const isAnswer = message.text().startsWith('Failed to load resource');
          if (message.type() === 'error' && !isAnswer) troubles.push(`console: ${message.text()}`);
        });
        watched.on('weberror', (error) => troubles.push(`uncaught: ${error.error().message}`));
        watched.on('dialog', (dialog) => {
          troubles.push(`the page asked: ${dialog.message()}`);
          void dialog.dismiss();
        });
        watched.on('request', (request) => {
          const { origin, protocol, pathname } = new URL(request.url());
          if (origin !== baseURL && protocol.startsWith('http')) troubles.push(`asked ${request.url()}`);
          if (pathname.startsWith('/api/auth/')) signedOut = pathname.endsWith('/sign-out');
        });
        watched.on('response', (response) => {
          const method = response.request().method();
          const line = `${response.status()} ${method} ${new URL(response.url()).pathname}`;
          // A list may be asked for as its page goes; signed out, it is refused.
          const isLate = signedOut && line.startsWith('401 GET /api/');
          if (response.status() >= 400 && !isLate && !expected.has(line)) troubles.push(line);
        });
      };
      await over(context);
      await use({ over, expectAnswer: (line) => expected.add(line) });
      expect(troubles, 'what nobody should see').toEqual([]);
    },
    { auto: true },
  ],
  someone: async ({ watch, browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role, options = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      contexts.push(context);
      await watch.over(context);
      if (role) await signIn(context, role);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

const tellPolicyViolations = (): void => {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`Content policy: ${effectiveDirective} stopped ${blockedURI}`);
  });
};

/** What React recovers from says why only in its cause. */
const tellCauses = (): void => {
  addEventListener('error', ({ error }: ErrorEvent) => {
    for (let cause = (error as Error | null)?.cause; cause instanceof Error; cause = cause.cause)
      console.error(`Cause: ${cause.stack ?? cause.message}`);
  });
};

/** Without the sign-in page: the journeys that are about something else begin at the desk. */
async function signIn(context: BrowserContext, role: Role): Promise<void> {
  const data = { email: emailOf(role), password: samplePassword };
  const answer = await context.request.post('/api/auth/sign-in/email', { data });
  expect(answer.status(), `${role} signs in`).toBe(200);
}
