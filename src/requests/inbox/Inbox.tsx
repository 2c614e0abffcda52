import Box from '@mui/material/Box';
import { lazy, memo, type ReactNode, Suspense, useCallback, useRef } from 'react';
import { Title, useGetResourceLabel } from 'react-admin';
import { InSide } from '#ui/SideSlot.tsx';
import {
  AskedProvider,
  type InboxState,
  ManyProvider,
  PlaceProvider,
  QueueProvider,
} from './InboxContext.ts';
import { ListBody } from './ListBody.tsx';
import { ListFoot } from './ListFoot.tsx';
import { ListHead } from './ListHead.tsx';
import { RequestPane } from './RequestPane.tsx';
import { useDisplay } from './useDisplay.ts';
import { useInboxState } from './useInboxState.ts';
import { useIsRoomy } from './useIsRoomy.ts';
import { useListCommands } from './useListCommands.ts';
import { useLiveQueue } from './useLiveQueue.ts';
import { NextRequestProvider } from './useNextRequest.ts';
import { useRowsAhead } from './useRowsAhead.ts';
import { Views } from './Views.tsx';

const BulkBar = lazy(() => import('./BulkBar.tsx').then((module) => ({ default: module.BulkBar })));
const RowTable = lazy(() => import('./RowTable.tsx').then((module) => ({ default: module.RowTable })));

/** Under the bar, edge to edge: the list and the request scroll, the page does not. */
const frame = {
  mx: { xs: -1, sm: -2 },
  flex: 1,
  minHeight: 0,
  position: 'relative',
  display: 'flex',
  bgcolor: 'background.paper',
  borderLeft: { md: 1 },
  borderColor: { md: 'divider' },
} as const;

interface Props {
  /** What else is begun from here. */
  tools: ReactNode;
  renderRequest: (id: string) => ReactNode;
}

/** The list, and beside it the request that is open; where there is no room, over it. */
export const Inbox = memo(({ tools, renderRequest }: Props) => {
  const state = useInboxState();
  const roomy = useIsRoomy();
  const { form } = useDisplay();
  const label = useGetResourceLabel();
  const search = useRef<HTMLInputElement>(null);
  const { list } = state;
  const { openId, cursor, moveTo } = state.place;
  const { selection, outcome } = state.many;
  useLiveQueue(list);
  useRowsAhead(list, openId);

  const isTable = roomy && form === 'table' && !openId;
  const isCovered = openId !== undefined && !roomy;
  const next = useCallback(
    (afterId: string) => {
      const at = list.rows.findIndex(({ id }) => id === afterId);
      const isThere = ({ id }: { id: string }) => id !== afterId && !list.gone.has(id);
      return (list.rows.slice(at + 1).find(isThere) ?? list.rows.slice(0, Math.max(at, 0)).findLast(isThere))
        ?.id;
    },
    [list.rows, list.gone],
  );
  const toSearch = useCallback(() => {
    search.current?.focus();
    search.current?.select();
  }, []);
  const toList = useCallback(() => cursor && moveTo(cursor), [cursor, moveTo]);

  return (
    <Within state={state}>
      <NextRequestProvider value={next}>
        <ListCommands toSearch={toSearch} isCovered={isCovered} />
        <Named title={label('requests', 2)} />
        <SideViews />
        <Box className="fills-window" sx={frame}>
          <Box
            component="section"
            aria-label={label('requests', 2)}
            sx={{
              display: 'flex',
              flexDirection: 'column',
              minWidth: 0,
              flex: roomy && !isTable ? '0 0 clamp(360px, 30.6vw, 440px)' : 1,
              visibility: isCovered ? 'hidden' : 'visible',
              borderRight: roomy && !isTable ? 1 : 0,
              borderColor: 'divider',
            }}
          >
            <ListHead tools={tools} searchRef={search} toList={toList} />
            {isTable ? (
              <Suspense>
                <RowTable />
              </Suspense>
            ) : (
              <ListBody />
            )}
            {selection.ids.size > 0 || outcome ? (
              <Suspense>
                <BulkBar />
              </Suspense>
            ) : (
              <ListFoot />
            )}
          </Box>
          {isTable ? null : <RequestPane roomy={roomy} renderRequest={renderRequest} />}
        </Box>
      </NextRequestProvider>
    </Within>
  );
});

const Within = ({
  state: { asked, list, place, many },
  children,
}: {
  state: InboxState;
  children: ReactNode;
}) => (
  <AskedProvider value={asked}>
    <QueueProvider value={list}>
      <PlaceProvider value={place}>
        <ManyProvider value={many}>{children}</ManyProvider>
      </PlaceProvider>
    </QueueProvider>
  </AskedProvider>
);

/** Offered from within, where the list is known. */
const ListCommands = memo((props: { toSearch: () => void; isCovered: boolean }) => {
  useListCommands(props);
  return null;
});

const Named = memo(({ title }: { title: string }) => <Title title={title} preferenceKey={false} />);

const SideViews = memo(() => (
  <InSide>
    <Views />
  </InSide>
));
