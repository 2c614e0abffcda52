import { useRights } from '#ui/useRights.ts';

/** Only the desk changes many requests at once; a clinician answers one after another. */
export const useMayChangeMany = (): boolean => useRights()['requests:edit'] === 'all';
