import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Radio from '@mui/material/Radio';
import { useTranslate } from 'react-admin';
import type { Proposal } from '#api/waiting.ts';
import { phoneText } from '#domain/phoneText.ts';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Age } from '#ui/When.tsx';

interface Props {
  match: Proposal['matches'][number];
  zone: string;
}

/** Somebody who could have the time: why they stand here, and the number to call. */
export const Candidate = ({ match, zone }: Props) => {
  const translate = useTranslate();
  const service = useCatalogue('services').nameOf(match.serviceId);
  const { id, patientName, priority, phone, phoneExtension, reasons, createdAt, note, unread } = match;
  return (
    <Box
      sx={{
        ...{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, alignItems: 'start' },
        ...{ columnGap: 1, py: 0.75, borderTop: 1, borderColor: 'divider' },
      }}
    >
      <FormControlLabel
        value={id}
        control={<Radio size="small" sx={{ py: 0.25 }} />}
        sx={{ flex: 1, alignItems: 'start', mr: 0 }}
        label={
          <Box sx={{ minWidth: 0 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
              <strong>{patientName}</strong>
              {priority === 'routine' ? null : <PriorityChip priority={priority} />}
            </Box>
            <Box sx={{ fontSize: '0.85rem' }}>
              {[service, ...reasons.map((reason) => translate(`waiting.reasons.${reason}`))]
                .filter(Boolean)
                .join(' · ')}
            </Box>
            <Box sx={{ fontSize: '0.85rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
              <Age at={createdAt} zone={zone} />
              {note ? ` · ${note}` : ''}
            </Box>
            {unread ? (
              <Box sx={{ fontSize: '0.85rem', color: 'warning.main' }}>{translate('waiting.unread')}</Box>
            ) : null}
          </Box>
        }
      />
      <Link
        href={`tel:${phone}`}
        sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', pt: 0.25, pl: { xs: 4, sm: 0 } }}
      >
        {phoneText(phone, phoneExtension)}
      </Link>
    </Box>
  );
};
