import { type Repeat, useBeside } from './useBeside.ts';

const none: Repeat[] = [];

/** Others that may be the same person's. */
export const useRepeats = (id: string): Repeat[] => useBeside(id).data?.repeats ?? none;
