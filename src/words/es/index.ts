import type { Words } from '#words/en/index.ts';
import { desk, resourceNames } from './desk.ts';
import { problems } from './problems.ts';
import { ra } from './ra.ts';

/** Every message of the staff app in Spanish. */
export const words: Words = { ra, desk, problems, resources: resourceNames };
