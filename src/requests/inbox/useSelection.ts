import { useMemo, useState } from 'react';
import { useStore } from 'react-admin';

export interface Selection {
  ids: ReadonlySet<string>;
  /** All that match, also those not on the screen: how many the person was told they are. */
  matching: number | undefined;
  toggle: (id: string) => void;
  /** From where the last choice began to here. */
  extendTo: (id: string, order: readonly string[]) => void;
  setIds: (ids: readonly string[]) => void;
  selectMatching: (count: number) => void;
  clear: () => void;
}

interface Chosen {
  /** The question whose rows were chosen: another question has other rows. */
  of: string;
  ids: string[];
}
const nothing: Chosen = { of: '', ids: [] };

/** Which rows are chosen for a change of many; kept in memory while requests are opened and closed. */
export const useSelection = (of: string): Selection => {
  const [kept, setChosen] = useStore<Chosen>('requests.selected', nothing);
  const [matching, setMatching] = useState<number>();
  const [anchor, setAnchor] = useState<string>();
  return useMemo(() => {
    const chosen = kept.of === of ? kept.ids : [];
    const ids = new Set(chosen);
    const setIds = (next: readonly string[]) => {
      setMatching(undefined);
      setChosen({ of, ids: [...next] });
    };
    return {
      ids,
      matching: ids.size > 0 ? matching : undefined,
      setIds,
      toggle: (id) => {
        setAnchor(id);
        setIds(ids.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
      },
      extendTo: (id, order) => {
        const from = Math.max(order.indexOf(anchor ?? id), 0);
        const to = order.indexOf(id);
        const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
        if (anchor === undefined) setAnchor(id);
        setIds([...new Set([...chosen, ...between])]);
      },
      selectMatching: setMatching,
      clear: () => setIds([]),
    };
  }, [kept, of, setChosen, matching, anchor]);
};
