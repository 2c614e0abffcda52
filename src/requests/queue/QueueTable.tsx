import Box from '@mui/material/Box';
import { DataTable, useTranslate } from 'react-admin';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { DueText } from '#ui/DueText.tsx';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Age } from '#ui/When.tsx';
import { RowMarks } from './RowMarks.tsx';

const Column = DataTable.Col<AppointmentRequest>;

const nowrap = { whiteSpace: 'nowrap', width: '1%' } as const;
/** What a narrower window can do without; the request's own page has it all. */
const wide = { ...nowrap, display: { xs: 'none', lg: 'table-cell' } } as const;
const widest = { display: 'none', '@media (min-width: 1360px)': { display: 'table-cell' } } as const;
const roomy = { minWidth: 150, width: { xs: '45%', lg: 'auto' } } as const;
const roomWhenWide = { display: { xs: 'none', lg: 'table-cell' } } as const;
/** What has no column of its own any more stands below the name. */
const folded = { display: { xs: 'block', lg: 'none' }, color: 'text.secondary' } as const;

/** The queue as a table. The name is the way in; only what an index serves can be sorted. */
export const QueueTable = () => {
  const translate = useTranslate();
  const locations = useCatalogue('locations');
  const services = useCatalogue('services');
  const staff = useCatalogue('staff');
  const zoneOf = ({ locationId }: AppointmentRequest) => locations.byId.get(locationId)?.zone;

  return (
    <DataTable<AppointmentRequest> rowClick={false} bulkActionButtons={false} size="small">
      <Column
        source="lastName"
        sx={roomy}
        label="requests.columns.name"
        disableSort
        render={(request) => (
          <>
            <RecordLink>
              {request.firstName} {request.lastName}
            </RecordLink>
            <Box component="span" sx={folded}>
              {services.nameOf(request.serviceId)} · {locations.nameOf(request.locationId)}
            </Box>
            <RowMarks request={request} />
          </>
        )}
      />
      <Column
        source="status"
        disableSort
        sx={nowrap}
        render={({ status }) => <StatusChip status={status} />}
      />
      <Column
        source="priority"
        disableSort
        sx={nowrap}
        render={({ priority }) => <PriorityChip priority={priority} />}
      />
      <Column
        source="phone"
        disableSort
        sx={wide}
        render={({ phone, phoneExtension }) => phoneText(phone, phoneExtension)}
      />
      <Column
        source="locationId"
        disableSort
        sx={wide}
        render={(request) => locations.nameOf(request.locationId)}
      />
      <Column
        source="serviceId"
        disableSort
        sx={roomWhenWide}
        render={(request) => services.nameOf(request.serviceId)}
      />
      <Column
        source="createdAt"
        sortByOrder="DESC"
        sx={nowrap}
        render={(request) => <Age at={request.createdAt} zone={zoneOf(request)} />}
      />
      <Column
        source="dueAt"
        sx={nowrap}
        render={(request) => <DueText shape="stacked" request={request} zone={zoneOf(request)} />}
      />
      <Column
        source="assigneeId"
        disableSort
        sx={widest}
        render={({ assigneeId }) => staff.nameOf(assigneeId) || translate('requests.nobody')}
      />
    </DataTable>
  );
};
