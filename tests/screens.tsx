import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { createApi } from '#api/createApi.ts';
import { isFailure } from '#api/failure.ts';
import { App } from '#app';
import type { Role } from '#domain/staff.ts';
import { loadedAt } from '#tests/databases.ts';
import { aDesk, type Client, type World } from '#tests/desk.ts';
import { stylesOfTheFile } from '#tests/styles.tsx';

// Pages are fetched when first shown, which on a busy machine takes longer than the usual second.
configure({ asyncUtilTimeout: 60_000 });

/** The screens over the server itself: whatever the app asks is answered by a desk of the file's own. */
export function screensOverADesk() {
  const wrapper = stylesOfTheFile();
  const kept: { world?: World; caller?: Client } = {};
  const answering = new Set<Promise<Response>>();
  const server = setupServer(
    http.all('*/api/*', async ({ request }) => {
      if (!kept.world || !kept.caller) throw new Error('nobody is signed in');
      const headers = new Headers(request.headers);
      headers.set('Cookie', kept.caller.cookie);
      const body = ['GET', 'HEAD'].includes(request.method) ? null : await request.arrayBuffer();
      const path = new URL(request.url);
      const asked = new Request(`http://127.0.0.1:3000${path.pathname}${path.search}`, {
        method: request.method,
        headers,
        body,
        signal: request.signal,
      });
      const answer = Promise.resolve(
        kept.world.app.fetch(asked, { incoming: { socket: { remoteAddress: '192.0.2.1' } } }),
      );
      answering.add(answer);
      return answer.finally(() => answering.delete(answer));
    }),
  );

  /** Like a server that stops: what was asked is answered first. Who leaves a page says so as the last thing. */
  const answered = async () => {
    await new Promise((done) => setTimeout(done, 0));
    await Promise.allSettled(answering);
  };

  beforeAll(async () => {
    // The desk's clock stands still, and so does the window's; what waits goes on waiting. The database must not
    // see it jump back: its own timers would never end.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(loadedAt) });
    kept.world = await aDesk();
    server.listen({ onUnhandledRequest: 'error' });
  });
  afterAll(async () => {
    server.close();
    await kept.world?.close();
    vi.useRealTimers();
  });
  beforeEach(() => {
    vi.setSystemTime(world().clock.now());
    allowRefusals();
  });
  afterEach(async () => {
    // Leaving a page stops what it was still asking for; that is heard before the test is over.
    cleanup();
    await answered();
    server.resetHandlers();
  });

  const world = (): World => {
    if (!kept.world) throw new Error('the desk is not open yet');
    return kept.world;
  };
  return {
    server,
    world,
    /** Draws the app for the sample account of the role, at the page behind the `#`. */
    open: async (role: Role, page: string) => {
      kept.caller = await world().as(role);
      globalThis.location.hash = page;
      render(<App api={createApi()} />, { wrapper });
      return userEvent.setup({ delay: null });
    },
  };
}

/** React-admin reports every refused call to the console while developing; anything else still counts. */
const allowRefusals = () => {
  const complaints = vi.spyOn(console, 'error');
  const complain = complaints.getMockImplementation();
  complaints.mockImplementation((...args: unknown[]) => {
    if (!isFailure(args[0]) && !isStopped(args[0])) complain?.(...args);
  });
};

/** The window's DOMException is not Node's, so its name decides. */
const isStopped = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
