import { type RefObject, useLayoutEffect } from 'react';

/** How the page fits a scrolling pane of its own. Without one, the window scrolls, below its bar. */
const inPane = {
  '--request-top': '0px',
  '--request-height': '100%',
  '--request-end': '0px',
  '--request-pad': '12px',
};

/** For the page's own box: tells its styles when it stands in a pane. */
export const usePaneFit = (element: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const box = element.current;
    let around = box?.parentElement;
    while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement;
    if (!box || !around || around === document.documentElement || around === document.body) return;
    for (const [name, value] of Object.entries(inPane)) box.style.setProperty(name, value);
  }, [element]);
};
