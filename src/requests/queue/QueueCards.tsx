import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import { RecordContextProvider, useListContext } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { DueText } from '#ui/DueText.tsx';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { RowMarks } from './RowMarks.tsx';

const line = { display: 'flex', justifyContent: 'space-between', gap: 1.5, fontSize: '0.875rem' } as const;
const cut = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** The queue on a narrow window: two lines each, the whole card leads to the request. */
export const QueueCards = () => {
  const { data = [] } = useListContext<AppointmentRequest>();
  const locations = useCatalogue('locations');
  const services = useCatalogue('services');

  return (
    <List disablePadding>
      {data.map((request) => (
        <RecordContextProvider key={request.id} value={request}>
          <ListItem divider sx={{ position: 'relative', display: 'block', minHeight: 56, px: 1.5, py: 1 }}>
            <Box sx={line}>
              <Box component="span" sx={cut}>
                <RecordLink>
                  {request.firstName} {request.lastName}
                </RecordLink>
              </Box>
              <Box component="span" sx={{ display: 'flex', gap: 1, whiteSpace: 'nowrap' }}>
                {request.priority === 'routine' ? null : <PriorityChip priority={request.priority} />}
                <DueText
                  shape="brief"
                  request={request}
                  zone={locations.byId.get(request.locationId)?.zone}
                />
              </Box>
            </Box>
            <Box sx={{ ...line, color: 'text.secondary' }}>
              <Box component="span" sx={cut}>
                {services.nameOf(request.serviceId)} · {locations.nameOf(request.locationId)}
              </Box>
              <StatusChip status={request.status} />
            </Box>
            <RowMarks request={request} />
          </ListItem>
        </RecordContextProvider>
      ))}
    </List>
  );
};
