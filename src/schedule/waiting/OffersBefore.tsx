import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Proposal } from '#api/waiting.ts';
import { Age } from '#ui/When.tsx';

/** Who was asked about this time before, and what they said. */
export const OffersBefore = ({ offers, zone }: { offers: Proposal['offers']; zone: string }) => {
  const translate = useTranslate();
  const id = useId();
  const said = (code: string | null, note: string | null): string => {
    const words = [code && translate(`waiting.declined.${code}`), note].filter(Boolean);
    return words.length > 0 ? ` (${words.join('; ')})` : '';
  };
  const over = offers.filter(({ status }) => status !== 'open');
  if (over.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 2 }}>
      <Typography id={id} component="h3" variant="body1" sx={{ fontWeight: 600 }}>
        {translate('waiting.offer.before')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {over.map(({ id: offerId, patientName, status, reasonCode, reason, answeredAt }) => (
          <li key={offerId}>
            {patientName}: {translate(`waiting.offer.status.${status}`)}
            {said(reasonCode, reason)} · <Age at={answeredAt} zone={zone} />
          </li>
        ))}
      </Box>
    </Box>
  );
};
