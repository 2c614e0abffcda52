import { useEffect, useState } from 'react';

/** The time, told anew every minute: “due” becomes “overdue” under the reader's eyes. */
export const useMinute = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(ticking);
  }, []);
  return now;
};
