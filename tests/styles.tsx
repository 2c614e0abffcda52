import createCache, { type EmotionCache } from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { ReactNode } from 'react';
import { afterAll, beforeAll } from 'vitest';
import { told } from '#tests/told.ts';

/**
 * The style sheets of a file's screens, with what its tests can tell alone, and gone with the file. Whoever asks for a
 * button by its name has every rule in the window read, again and again: after thirty files there were two thousand.
 */
export function stylesOfTheFile() {
  let cache: EmotionCache;
  beforeAll(() => {
    cache = createCache({
      key: 'css',
      stylisPlugins: [
        (element) => {
          if (element.type === 'decl' && !told.has(String(element.props))) element.value = '';
        },
      ],
    });
  });
  afterAll(() => cache.sheet.flush());
  return ({ children }: { children: ReactNode }) => <CacheProvider value={cache}>{children}</CacheProvider>;
}
