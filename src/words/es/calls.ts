import type { calls as english } from '#words/en/calls.ts';

export const calls: typeof english = {};
