import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';

/** What was gone through with the patient, why it stands as it does, and who called it off. */
export const VisitSaid = ({ visit }: { visit: Appointment }) => {
  const translate = useTranslate();
  const { checklist, agreedWith, reason, cancelledBy } = visit;
  const ticks = checklist ?? {};
  const agreed = [
    agreedWith && `${translate('visit.checklist.agreedWith')}: ${agreedWith}`,
    ticks.agreedHow && translate(`visit.agreedHow.${ticks.agreedHow}`),
  ];
  const done = [
    ...(ticks.identifiers ?? []).map((one) => translate(`visit.identifiers.${one}`)),
    ticks.records && translate('resources.requests.fields.records'),
    ticks.referral && translate('resources.requests.fields.referral'),
    ticks.authorization && translate('resources.requests.fields.authorization'),
    ticks.preparationGiven && translate('visit.checklist.preparation'),
    ticks.readBack && translate('visit.checklist.readBack'),
  ].filter(Boolean);
  const lines = [
    cancelledBy && translate('visit.said', { who: translate(`visit.cancelledBy.${cancelledBy}`) }),
    reason,
    agreed.filter(Boolean).join(' · '),
    done.length > 0 && `✓ ${done.join(', ')}`,
  ].filter(Boolean);
  return lines.map((line) => (
    <Box key={String(line)} dir="auto" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {line}
    </Box>
  ));
};
