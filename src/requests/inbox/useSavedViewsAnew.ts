import { useQueryClient } from '@tanstack/react-query';

/** Asks for the saved views again, after one was changed. */
export const useSavedViewsAnew = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['views'] });
};
