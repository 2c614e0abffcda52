import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useMemo, useState } from 'react';
import { useRights } from '#ui/useRights.ts';
import { useBeginning } from './useBeginning.ts';
import { PanelsContext, type Shown } from './usePanels.ts';

const roomForAll = '(min-width: 1280px)';
const roomForTwo = (theme: Theme) => theme.breakpoints.up('md');

/** Stands around everything on the page that opens a panel. */
export const PanelsRoom = ({ children }: { children: ReactNode }) => {
  const all = useMediaQuery(roomForAll, { noSsr: true });
  const two = useMediaQuery(roomForTwo, { noSsr: true });
  const [chosen, show] = useState<Shown>();
  const beginning = useBeginning(show, Boolean(useRights()['articles:comment']));
  const panels = useMemo(() => {
    const room = all ? ('all' as const) : two ? ('two' as const) : ('one' as const);
    const beside = chosen && chosen !== 'outline' ? chosen : 'checks';
    return {
      room,
      shown: all ? beside : chosen,
      show,
      uncover: () => {
        if (room === 'one') show(undefined);
      },
      ...beginning,
    };
  }, [all, two, chosen, beginning]);
  return <PanelsContext value={panels}>{children}</PanelsContext>;
};
