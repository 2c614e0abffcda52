import { useSyncExternalStore } from 'react';
import { type Reading, readReading } from '#domain/readingSettings.ts';
import { currentReading, onReading } from '#site/reading/store.ts';

const snapshot = (): string => JSON.stringify(currentReading());

/** What is set in this browser, for the staff app and the public pages alike. */
export const useReading = (): Reading => readReading(useSyncExternalStore(onReading, snapshot));
