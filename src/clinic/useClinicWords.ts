import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Location, Provider } from '#domain/clinic.ts';
import { durationText } from '#domain/durationText.ts';
import { openStatuses, priorities } from '#domain/request.ts';
import type { DayHours, WeeklyHours } from '#domain/weeklyHours.ts';
import { clockRange, dayRange, exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { week, weekdayName } from './hours/weekdayName.ts';

/** A minute of the day as an instant of a day without a zone. */
const instantAt = (minutes: number): string => new Date(minutes * 60_000).toISOString();

/** Of a location, or of a provider at several. */
type Stretches = (WeeklyHours[number] & { locationId?: string })[];

const emptyHere = { serviceIds: true, locationIds: true, exceptions: true, timeOff: true };

/** A place's or the settings' values as a person would say them, a line for each part of a list. */
export const useClinicWords = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const [places, services, staff] = [
    useCatalogue('locations'),
    useCatalogue('services'),
    useCatalogue('staff'),
  ];

  return useCallback(
    (field: string, value: unknown): string => {
      const range = ({ opensAt, closesAt }: DayHours[number]) =>
        clockRange(instantAt(opensAt), instantAt(closesAt), locale, 'UTC');
      const lists: Record<string, () => string[]> = {
        hours: () =>
          week.flatMap((weekday) => {
            const day = (value as Stretches).filter((stretch) => stretch.weekday === weekday);
            const open = day.map(({ locationId, validFrom, validTo, ...hours }) =>
              [
                places.nameOf(locationId),
                range(hours),
                validFrom || validTo
                  ? translate('clinic.hours.only', { from: validFrom ?? '…', to: validTo ?? '…' })
                  : '',
              ]
                .filter(Boolean)
                .join(' '),
            );
            return open.length > 0 ? [`${weekdayName(weekday, locale)}: ${open.join(', ')}`] : [];
          }),
        closures: () =>
          (value as Location['closures']).map(
            ({ name, startsOn, endsOn }) => `${name}: ${dayRange(startsOn, endsOn, locale)}`,
          ),
        exceptions: () =>
          (value as Provider['exceptions']).map(({ locationId, date, hours, reason }) =>
            [
              `${places.nameOf(locationId)}, ${dayRange(date, date, locale)}:`,
              hours.map(range).join(', ') || translate('hours.notWorked'),
              reason ?? '',
            ].join(' '),
          ),
        timeOff: () =>
          (value as Provider['timeOff']).map(
            ({ startsAt, endsAt, reason }) =>
              `${exactTime(startsAt, locale)} – ${exactTime(endsAt, locale)} ${reason ?? ''}`,
          ),
        serviceIds: () => (value as string[]).map(services.nameOf),
        locationIds: () => (value as string[]).map(places.nameOf),
        dueMinutes: () =>
          openStatuses.flatMap((status) => {
            const row = (value as Location['dueMinutes'])[status] ?? {};
            const times = priorities.toReversed().flatMap((priority) => {
              const minutes = row[priority];
              return minutes ? [`${translate(`desk.priority.${priority}`)} ${durationText(minutes)}`] : [];
            });
            return times.length > 0 ? [`${translate(`desk.status.${status}`)}: ${times.join(', ')}`] : [];
          }),
      };
      const lines = lists[field];
      const nothing = field in emptyHere ? `hours.nothing.${field}` : `clinic.nothing.${field}`;
      if (lines) return lines().join('\n') || translate(nothing);
      if (field === 'answeredById') return places.nameOf(value as string);
      if (field === 'staffId') return staff.nameOf(value as string);
      if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
      return String(value);
    },
    [translate, locale, places, services, staff],
  );
};
