import { memoryStore, type Store } from 'react-admin';

/** Choices about this browser, free of anything about a patient; they outlive a sign-out. */
const kept = [
  'theme',
  'locale',
  'sidebar.open',
  'keys.single',
  'notify.desktop',
  'inbox.density',
  'inbox.form',
  'inbox.columns',
];
const prefix = 'clinic-desk.';

/**
 * Lists remember their filters, and filters hold patients' names: the store lives in memory and only a few
 * harmless choices reach the browser's storage.
 */
export const createStore = (): Store => {
  const remembered = () =>
    Object.fromEntries(
      kept.flatMap((key) => {
        const value = localStorage.getItem(prefix + key);
        return value === null ? [] : [[key, JSON.parse(value) as unknown]];
      }),
    );
  const memory = memoryStore(remembered());
  return {
    ...memory,
    setItem: (key, value) => {
      if (kept.includes(key)) localStorage.setItem(prefix + key, JSON.stringify(value));
      memory.setItem(key, value);
    },
    reset: () => {
      memory.reset();
      for (const [key, value] of Object.entries(remembered())) memory.setItem(key, value);
    },
  };
};
