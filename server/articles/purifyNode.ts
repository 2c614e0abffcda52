import { JSDOM } from 'jsdom';
import { createPurify, type Purify } from './purify.ts';

/** The cleaner on Node: a simulated window without scripts and without the network. */
export const createNodePurify = (): Purify => createPurify(new JSDOM('').window);
