import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** Drawn after the first picture: who it is and what they wrote must not wait for the rest. */
export const ReadSecond = ({ children }: { children: ReactNode }) => {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => startTransition(() => setIsTime(true)), []);
  return isTime ? children : null;
};
