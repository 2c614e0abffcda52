import { base64Digest } from '#server/http/digest.ts';
import first from './first.js?raw';
import siteStyle from './site.css?raw';
import wake from './wake.js?raw';

/** Written for people; what readers fetch has neither comments nor indentation. The build does the like to the scripts. */
const plainStyle = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();

/** What stands in every page itself: it is drawn as soon as it is here, and waits for no other file. */
export const style = plainStyle(siteStyle);

export { first, wake };

const named = async (text: string): Promise<string> => `'sha256-${await base64Digest(text)}'`;

/** How the pages' policy names these texts, and with them no other. */
export const scriptHashes = (await Promise.all([first, wake].map(named))).join(' ');
export const styleHash = await named(style);
