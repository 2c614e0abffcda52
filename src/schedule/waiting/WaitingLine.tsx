import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { LinkBase, useTranslate } from 'react-admin';
import { phoneText } from '#domain/phoneText.ts';
import type { WaitingEntry } from '#domain/waiting.ts';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { Age } from '#ui/When.tsx';
import { OpenOffer } from './OpenOffer.tsx';
import { useWishWords } from './useWishWords.ts';

/** As tall as a finger needs. */
const target = { display: 'inline-block', lineHeight: '24px' } as const;

/** Who waits, for what, since when, and what they were offered. */
export const WaitingLine = ({ place }: { place: WaitingEntry }) => {
  const translate = useTranslate();
  const wish = useWishWords()(place);
  const { id, requestId, patientName, phone, phoneExtension, priority, createdAt, note, offers, unread } =
    place;
  const open = offers.find(({ status }) => status === 'open');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(170px, 1fr) minmax(0, 2.4fr) auto' },
        columnGap: 2,
        rowGap: 0.5,
        px: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link
          component={LinkBase}
          to={`/requests/${requestId}/show`}
          color="inherit"
          sx={{ ...target, fontWeight: 600 }}
        >
          {patientName}
        </Link>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 1.5,
            alignItems: 'center',
            fontSize: '0.85rem',
          }}
        >
          <Link href={`tel:${phone}`} sx={{ ...target, fontVariantNumeric: 'tabular-nums' }}>
            {phoneText(phone, phoneExtension)}
          </Link>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            <Age at={createdAt} />
          </Box>
          {priority === 'routine' ? null : <PriorityChip priority={priority} />}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <div>{wish.what}</div>
        <Box sx={{ fontSize: '0.85rem', color: 'text.secondary' }}>{wish.where}</Box>
        {wish.when ? <Box sx={{ fontSize: '0.85rem', color: 'text.secondary' }}>{wish.when}</Box> : null}
        {note ? <Box sx={{ fontSize: '0.85rem', fontStyle: 'italic' }}>{note}</Box> : null}
        {unread ? (
          <Box sx={{ fontSize: '0.85rem', color: 'warning.main' }}>{translate('waiting.unread')}</Box>
        ) : null}
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'start', justifyContent: { md: 'flex-end' } }}>
        <Button
          size="small"
          variant="outlined"
          component={LinkBase}
          to={`/requests/${requestId}/schedule`}
          aria-label={`${translate('waiting.findTime')}: ${patientName}`}
        >
          {translate('waiting.findTime')}
        </Button>
        <Button
          size="small"
          component={LinkBase}
          to={`/waiting/${id}`}
          aria-label={translate('waiting.edit', { name: patientName })}
        >
          {translate('waiting.change')}
        </Button>
      </Box>
      {open ? (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <OpenOffer key={open.id} offer={open} name={patientName} />
        </Box>
      ) : null}
    </Box>
  );
};
