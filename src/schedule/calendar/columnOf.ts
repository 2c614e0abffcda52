import type { Column } from '#domain/calendar.ts';

/** The library knows a column by one text. */
export const columnOf = (id: string): Column => {
  const [providerId = '', locationId = ''] = id.split(' ');
  return { providerId, locationId };
};
