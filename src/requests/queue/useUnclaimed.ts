import { useStore } from 'react-admin';

/** “Nobody’s” is a filter for null, which react-admin would drop from the others: it is kept beside them. */
export const useUnclaimed = () => useStore('requests.unclaimed', false);
