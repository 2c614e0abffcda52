import { useEffect, useState } from 'react';
import { type Instant, instantOf } from '#domain/instant.ts';

/** The present to the minute. */
export const useMinute = (): Instant => {
  const [now, setNow] = useState(() => instantOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNow(instantOf(new Date())), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};
