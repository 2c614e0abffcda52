import Box from '@mui/material/Box';
import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import { useAsked, useMany, usePlace, useQueue } from './InboxContext.ts';
import { ListEnd } from './ListEnd.tsx';
import { Row } from './Row.tsx';
import { rowStyle } from './rowStyle.ts';
import { useDisplay } from './useDisplay.ts';
import { useLookers } from './useLookers.ts';
import { useMinute } from './useMinute.ts';
import { useRowGrid } from './useRowGrid.ts';

/** The rows, two lines each. */
export const RowList = memo(() => {
  const translate = useTranslate();
  const { pathOf } = useAsked();
  const list = useQueue();
  const { openId, cursor } = usePlace();
  const { selection, outcome } = useMany();
  const { density } = useDisplay();
  const { selectable, scrollProps, gridProps } = useRowGrid();
  const locations = useCatalogue('locations');
  const services = useCatalogue('services');
  const staff = useCatalogue('staff');
  const me = useMe()?.id;
  const lookers = useLookers();
  const now = useMinute();
  const onToggle = useSteady(selection.toggle);

  return (
    <Box
      {...scrollProps}
      sx={[
        { flex: 1, minHeight: 0, overflowY: 'auto', overscrollBehavior: 'contain' },
        { opacity: list.isStale ? 0.6 : 1 },
        ...[rowStyle(density)].flat(),
      ]}
    >
      <div aria-label={translate('inbox.list')} {...gridProps}>
        {list.rows.map((request, index) => (
          <Row
            key={request.id}
            request={request}
            before={list.gone.get(request.id)}
            index={index}
            to={pathOf(request.id)}
            isOpen={request.id === openId}
            isSelected={selection.ids.has(request.id) || selection.matching !== undefined}
            hasCursor={request.id === cursor}
            selectable={selectable}
            lookers={lookers.get(request.id) ?? ''}
            refusal={outcome?.refusals.get(request.id)}
            location={locations.nameOf(request.locationId)}
            service={services.nameOf(request.serviceId)}
            assignee={staff.nameOf(request.assigneeId)}
            isMine={request.assigneeId === me}
            zone={locations.byId.get(request.locationId)?.zone}
            now={now}
            onToggle={onToggle}
          />
        ))}
      </div>
      <ListEnd />
    </Box>
  );
});

/** The same function all along, so that rows which did not change are not drawn again. */
const useSteady = (run: (id: string) => void) => {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((id: string) => latest.current(id), []);
};
