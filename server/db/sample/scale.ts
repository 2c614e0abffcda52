/** How large a clinic it takes for so many requests. */
export interface Scale {
  /** Requests in all, and the days they came in. */
  total: number;
  days: number;
  /** One: as many every day; above it, the nearer to today, the more. */
  rise: number;
  /** How many times over the providers are there. */
  shifts: number;
}

const usualRequests = 5_000;
const usualDays = 90;
const longestDays = 1_826;
const requestsADay = 550;
/** Eight providers see so many people on an average day of the calendar and are not yet full. */
const visitsADay = 45;
const visitsPerRequest = 0.6;

/** A small load is a quarter of a year; a large one reaches back up to five, and has more providers. */
export function scaleFor(total: number): Scale {
  const days = Math.max(usualDays, Math.min(longestDays, Math.round(total / requestsADay)));
  if (total <= usualRequests) return { total, days, rise: 1.6, shifts: 1 };
  return { total, days, rise: 1.1, shifts: Math.ceil(((total / days) * visitsPerRequest) / visitsADay) };
}
