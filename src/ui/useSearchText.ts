import { useEffect, useState } from 'react';

/** Milliseconds of quiet before what was typed is looked for. */
const pause = 300;

/** What stands in a search field, asked for once the fingers rest; what is asked for elsewhere stands there too. */
export const useSearchText = (asked: string, ask: (text: string) => void) => {
  const [typed, setTyped] = useState(asked);
  const [known, setKnown] = useState(asked);
  if (known !== asked) {
    setKnown(asked);
    if (typed.trim() !== asked) setTyped(asked);
  }
  useEffect(() => {
    if (typed.trim() === asked) return undefined;
    const waiting = setTimeout(() => ask(typed.trim()), pause);
    return () => clearTimeout(waiting);
  }, [typed, asked, ask]);
  return [typed, setTyped] as const;
};
