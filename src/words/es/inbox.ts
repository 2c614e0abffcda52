import type { inbox as english } from '#words/en/inbox.ts';

export const inbox: typeof english = {};
