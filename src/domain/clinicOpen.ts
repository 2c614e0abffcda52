import type { Location } from './clinic.ts';
import { type Instant, weekday, zonedDay, zonedMinutes } from './instant.ts';

/** True while a clinic with these hours works, by the clock on its wall. */
export const isClinicOpen = (
  at: Instant,
  { hours, closures, zone }: Pick<Location, 'hours' | 'closures' | 'zone'>,
): boolean => {
  const day = zonedDay(at, zone);
  if (closures.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)) return false;
  const minute = zonedMinutes(at, zone);
  return hours.some(
    ({ weekday: on, opensAt, closesAt, validFrom, validTo }) =>
      on === weekday(day) &&
      (!validFrom || validFrom <= day) &&
      (!validTo || day <= validTo) &&
      opensAt <= minute &&
      minute < closesAt,
  );
};
