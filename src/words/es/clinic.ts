import type { clinic as english } from '#words/en/clinic.ts';

export const clinic: typeof english = {};
