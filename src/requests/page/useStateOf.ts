import { useCallback, useState } from 'react';

/**
 * State that belongs to one record. The page stays where it is from one request to the next; with the next this
 * begins anew, and what is set late for the one before does not touch it.
 */
export const useStateOf = <T>(id: string, first: T): readonly [T, (value: T) => void] => {
  const [kept, keep] = useState({ id, value: first });
  if (kept.id !== id) keep({ id, value: first });
  const set = useCallback((value: T) => keep((now) => (now.id === id ? { id, value } : now)), [id]);
  return [kept.id === id ? kept.value : first, set];
};
