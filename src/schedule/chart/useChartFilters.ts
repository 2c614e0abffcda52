import { useState } from 'react';
import { useLocation } from 'react-admin';
import { instantOf, type LocalDate, localDate, zonedDay } from '#domain/instant.ts';
import { browserZone } from '#ui/browserZone.ts';

/** Which day, and where: the day one comes from, else the reader's own today. */
export const useChartFilters = () => {
  const asked = localDate.safeParse(new URLSearchParams(useLocation().search).get('day'));
  const [values, setValues] = useState<{ day: LocalDate; locationId: string }>(() => ({
    day: asked.success ? asked.data : zonedDay(instantOf(new Date()), browserZone()),
    locationId: '',
  }));
  return { values, set: (changes: Partial<typeof values>) => setValues({ ...values, ...changes }) };
};
