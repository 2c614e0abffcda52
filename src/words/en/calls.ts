/** Rounds of calls, messages and their templates, and finding a person. */
export const calls = {};
