import { type Happening, useBeside } from './useBeside.ts';

const nothing: Happening[] = [];

/** The record's own timeline, in its order. */
export const useTimeline = (id: string): { data: Happening[]; error: Error | null; isPending: boolean } => {
  const { data, error, isPending } = useBeside(id);
  return { data: data?.events ?? nothing, error, isPending };
};
