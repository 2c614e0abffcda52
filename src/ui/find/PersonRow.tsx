import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { aroundDigits, phoneDigits } from '#domain/phoneSearch.ts';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import { Age } from '#ui/When.tsx';

/** Who it may be: name and number, then what they asked for, where, when, and whose it is. */
export const PersonRow = ({ request, typed }: { request: AppointmentRequest; typed: string }) => {
  const translate = useTranslate();
  const me = useMe();
  const reason = useCatalogue('services').nameOf(request.serviceId);
  const { byId } = useCatalogue('locations');
  const location = byId.get(request.locationId);
  const colleague = useCatalogue('staff').nameOf(request.assigneeId);
  const holder = request.assigneeId === me?.id ? translate('live.find.mine') : colleague;
  return (
    <Box sx={{ width: '100%', minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {request.firstName} {request.lastName}
        </Box>
        <Phone shown={phoneText(request.phone, request.phoneExtension)} digits={phoneDigits(typed) ?? ''} />
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1.5,
          color: 'text.secondary',
          fontSize: '0.85rem',
        }}
      >
        <StatusChip status={request.status} />
        <span>{[reason, location?.name].filter(Boolean).join(' · ')}</span>
        <Age at={request.createdAt} zone={location?.zone} />
        {holder ? <span>{translate('live.find.with', { name: holder })}</span> : null}
      </Box>
    </Box>
  );
};

const Phone = ({ shown, digits }: { shown: string; digits: string }) => {
  const [before, hit, after] = aroundDigits(shown, digits) ?? [shown, '', ''];
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {before}
      {hit ? (
        <Box component="mark" sx={{ bgcolor: 'action.selected', color: 'inherit', fontWeight: 700 }}>
          {hit}
        </Box>
      ) : null}
      {after}
    </Box>
  );
};
