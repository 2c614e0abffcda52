import { addDays, addMinutes, atLocalTime, type Instant, weekday, zonedDay } from '#domain/instant.ts';

/** Minutes after midnight at which a desk begins its day. */
const morning = 8 * 60;

/** The times until which a request is usually snoozed, by the location's clock. */
export const snoozeTimes = (now: Instant, zone: string): { name: string; at: Instant }[] => {
  const today = zonedDay(now, zone);
  const monday = addDays(today, (8 - weekday(today)) % 7 || 7);
  const mornings = [
    { name: 'tomorrow', day: addDays(today, 1) },
    { name: 'threeDays', day: addDays(today, 3) },
    { name: 'monday', day: monday },
  ];
  return [
    { name: 'hour', at: addMinutes(now, 60) },
    { name: 'threeHours', at: addMinutes(now, 180) },
    ...mornings.flatMap(({ name, day }) => {
      const at = atLocalTime(day, morning, zone);
      return at ? [{ name, at }] : [];
    }),
  ];
};
