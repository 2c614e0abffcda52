import { useRights } from '#ui/useRights.ts';
import { ownGroups, viewGroups } from './viewGroups.ts';

/** A clinician reads what was handed to them, and nothing else. */
export const useOwnQueueOnly = (): boolean => useRights()['requests:read'] === 'own';

export const useViewGroups = () => (useOwnQueueOnly() ? ownGroups : viewGroups);
