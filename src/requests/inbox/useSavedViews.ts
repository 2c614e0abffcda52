import { useGetList } from 'react-admin';
import type { SavedView } from '#domain/savedView.ts';
import { useOwnQueueOnly } from './useViewGroups.ts';

const whole = {
  pagination: { page: 1, perPage: 200 },
  sort: { field: 'name', order: 'ASC' },
} as const;
const none: SavedView[] = [];

/** One's own, and those shared by the clinic. */
export const useSavedViews = (): SavedView[] => {
  const enabled = !useOwnQueueOnly();
  const { data = none } = useGetList<SavedView>('views', whole, { enabled });
  return data;
};
