import { readFileSync } from 'node:fs';
import { minifySync, type Plugin } from 'vite';

/** The scripts that stand in every public page are written for people; what readers fetch is not. */
export const packedScripts = (): Plugin => ({
  name: 'packed-scripts',
  enforce: 'pre',
  load(id) {
    const file = /^(.*\/inlined\/\w+\.js)\?raw$/.exec(id)?.[1];
    if (!file) return undefined;
    const { code } = minifySync(file, readFileSync(file, 'utf8'));
    return `export default ${JSON.stringify(code.trim())}`;
  },
});
