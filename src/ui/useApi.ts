import { useContext } from 'react';
import { DataProviderContext } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';

/**
 * The data provider itself. React-admin's own hook answers another one at every address, and whatever uses that is
 * drawn anew whenever another request is opened; an ended session is the session guard's.
 */
export const useApi = (): DeskDataProvider => {
  const api = useContext(DataProviderContext);
  if (!api) throw new Error('Only within the desk.');
  return api as DeskDataProvider;
};
