import type { repeats as english } from '#words/en/repeats.ts';

export const repeats: typeof english = {};
