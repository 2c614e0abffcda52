import { type FocusEvent, type MouseEvent, type UIEvent, useLayoutEffect, useRef } from 'react';
import { useStoreContext } from 'react-admin';
import { useAsked, useMany, usePlace, useQueue } from './InboxContext.ts';
import { useMayChangeMany } from './useMayChangeMany.ts';
import { useRowSteps } from './useRowSteps.ts';

const scrollKey = 'requests.scroll';
/** Pixels before the end at which the next page is fetched. */
const early = 600;

/** What list and table have in common: one stop for Tab, arrows within, a place that is kept. */
export const useRowGrid = () => {
  const list = useQueue();
  const { selection } = useMany();
  const { open, cursor, moveTo } = usePlace();
  const selectable = useMayChangeMany();
  const steps = useRowSteps(selectable);
  const scroller = useScrollKept();

  const onClickCapture = (event: MouseEvent) => {
    const id = rowAt(event);
    if (!id || !(event.target as HTMLElement).closest('a')) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey && selectable) {
      selection.extendTo(
        id,
        list.rows.map((row) => row.id),
      );
      return;
    }
    moveTo(id);
    open(id);
  };

  return {
    selectable,
    scrollProps: {
      ref: scroller,
      onScroll: ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: UIEvent<HTMLElement>) => {
        if (scrollHeight - scrollTop - clientHeight < early) list.loadMore();
      },
    },
    gridProps: {
      role: 'grid',
      tabIndex: -1,
      'aria-rowcount': list.total,
      'aria-multiselectable': selectable,
      'aria-busy': list.isStale,
      onKeyDown: steps.onKeyDown,
      onClickCapture,
      onFocus: (event: FocusEvent) => {
        const id = rowAt(event);
        if (id && id !== cursor) moveTo(id, { focus: false });
      },
    },
  };
};

const rowAt = (event: { target: EventTarget }): string | undefined =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-id]')?.dataset['id'];

/** Coming back from another page finds the list where it was; another question begins at its top. */
const useScrollKept = () => {
  const scroller = useRef<HTMLDivElement>(null);
  const store = useStoreContext();
  const { query } = useAsked();
  const asked = JSON.stringify([query.view, query.filters, query.q, query.sort]);
  useLayoutEffect(() => {
    const list = scroller.current;
    const kept = store.getItem<{ asked: string; top: number }>(scrollKey);
    if (list) list.scrollTop = kept?.asked === asked ? kept.top : 0;
    return () => {
      if (list) store.setItem(scrollKey, { asked, top: list.scrollTop });
    };
  }, [store, asked]);
  return scroller;
};
