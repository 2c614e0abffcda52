/** Requests that may be the same person’s. */
export const repeats = {};
