/** Notes begun and not yet saved, by request, in this window's memory alone: turning to the next loses none. */
const drafts = new Map<string, string>();

export const noteDraft = (id: string): string => drafts.get(id) ?? '';

export const keepNoteDraft = (id: string, note: string): void => {
  if (note) drafts.set(id, note);
  else drafts.delete(id);
};
