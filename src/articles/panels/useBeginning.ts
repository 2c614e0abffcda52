import { useEffect, useMemo, useRef, useState } from 'react';
import type { PanelId, PanelsRoom, Shown } from './usePanels.ts';

/** Opens a panel to write something new in it: by a button over the text, or by Ctrl+Alt+M for a comment. */
export const useBeginning = (
  show: (panel: Shown) => void,
  mayComment: boolean,
): Pick<PanelsRoom, 'begin' | 'asked' | 'takeAsked'> => {
  const [asked, setAsked] = useState(0);
  const wanted = useRef<PanelId>(undefined);
  const beginning = useMemo(() => {
    const begin = (panel: PanelId) => {
      wanted.current = panel;
      show(panel);
      setAsked((times) => times + 1);
    };
    const takeAsked = (panel: PanelId) => {
      const isTheirs = wanted.current === panel;
      if (isTheirs) wanted.current = undefined;
      return isTheirs;
    };
    return { begin: mayComment ? begin : undefined, takeAsked };
  }, [show, mayComment]);

  const { begin } = beginning;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyM';
      if (!isAsked || !begin) return;
      event.preventDefault();
      begin('comments');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [begin]);
  return useMemo(() => ({ ...beginning, asked }), [beginning, asked]);
};
