import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Location } from '#domain/clinic.ts';
import { durationText } from '#domain/durationText.ts';
import { openStatuses, priorities } from '#domain/request.ts';
import { clockRange, dayRange } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { week, weekdayName } from './weekdayName.ts';

/** A minute of the day as an instant of a day without a zone. */
const instantAt = (minutes: number): string => new Date(minutes * 60_000).toISOString();

/** A place's or the settings' values as a person would say them, a line for each part of a list. */
export const useClinicWords = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const { nameOf } = useCatalogue('locations');

  return useCallback(
    (field: string, value: unknown): string => {
      const lists: Record<string, () => string[]> = {
        hours: () =>
          week.flatMap((weekday) => {
            const day = (value as Location['hours']).filter((stretch) => stretch.weekday === weekday);
            const open = day.map(({ opensAt, closesAt }) =>
              clockRange(instantAt(opensAt), instantAt(closesAt), locale, 'UTC'),
            );
            return open.length > 0 ? [`${weekdayName(weekday, locale)}: ${open.join(', ')}`] : [];
          }),
        closures: () =>
          (value as Location['closures']).map(
            ({ name, startsOn, endsOn }) => `${name}: ${dayRange(startsOn, endsOn, locale)}`,
          ),
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
      if (lines) return lines().join('\n') || translate(`clinic.nothing.${field}`);
      if (field === 'answeredById') return nameOf(value as string);
      if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
      return String(value);
    },
    [translate, locale, nameOf],
  );
};
