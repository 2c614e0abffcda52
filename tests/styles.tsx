import createCache, { type EmotionCache } from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { ReactNode } from 'react';
import { afterAll, beforeAll } from 'vitest';
import { told } from '#tests/told.ts';

/**
 * The style sheets of a file's screens: of a rule only what a test can tell, and the ground of the page; gone with the
 * file. Whoever asks for a button by its name has every rule in the window read: after four files there were two thousand.
 */
export function stylesOfTheFile() {
  let cache: EmotionCache;
  beforeAll(() => {
    cache = createCache({
      key: 'css',
      stylisPlugins: [
        (element) => {
          const isOfPage = element.parent?.props.includes('body');
          if (element.type === 'decl' && !isOfPage && !told.has(String(element.props))) element.value = '';
        },
      ],
    });
  });
  afterAll(() => cache.sheet.flush());
  return ({ children }: { children: ReactNode }) => <CacheProvider value={cache}>{children}</CacheProvider>;
}
