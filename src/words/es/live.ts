import type { live as english } from '#words/en/live.ts';

export const live: typeof english = {};
