import { afterAll, beforeAll, vi } from 'vitest';

/** A window with room for everything side by side; without this the screens are drawn as for a narrow one. */
export const inAWideWindow = () => {
  beforeAll(() => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: media.includes('min-width'),
      media,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
};
