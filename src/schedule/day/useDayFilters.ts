import { useStore } from 'react-admin';
import { instantOf, type LocalDate, zonedDay } from '#domain/instant.ts';

export interface DayValues {
  day: LocalDate;
  /** Empty for all. */
  locationId: string;
  providerId: string;
}

const browserZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Which day, where and with whom; kept while the window is open. Today is the reader's own until they choose. */
export const useDayFilters = () => {
  const today = zonedDay(instantOf(new Date()), browserZone());
  const [kept, keep] = useStore<Partial<DayValues>>('appointments.day', {});
  const values: DayValues = { day: today, locationId: '', providerId: '', ...kept };
  return { values, today, set: (changes: Partial<DayValues>) => keep({ ...kept, ...changes }) };
};
