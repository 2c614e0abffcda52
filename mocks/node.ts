import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

/** What may stand between a screen and the server; undefined lets the call through. */
type Fault = (request: Request) => Response | undefined | Promise<Response | undefined>;

/** The line goes dead before anything arrives. */
export const dropped: Fault = () => HttpResponse.error();

/** The answer takes so long (milliseconds). */
export const delayed =
  (duration: number): Fault =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, duration));
    return undefined;
  };

interface Mocked {
  fetch: (request: Request) => Response | Promise<Response>;
}

/**
 * Hands every call of the API to the server given, in this process.
 * `inject` puts a fault in front of the calls whose method and path fit; a test listens, resets and closes it.
 */
export function mockServer(app: Mocked) {
  const server = setupServer(http.all('*/api/*', ({ request }) => app.fetch(request)));
  return {
    listen: () => server.listen({ onUnhandledRequest: 'error' }),
    reset: () => server.resetHandlers(),
    close: () => server.close(),
    inject: (method: 'all' | 'get' | 'post' | 'put', path: string, fault: Fault, { once = false } = {}) =>
      server.use(
        http[method](`*${path}`, async ({ request }) => (await fault(request)) ?? app.fetch(request), {
          once,
        }),
      ),
  };
}
