import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import { asksToMove, patientWords } from '#domain/visitAnswers.ts';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { MarkedText } from './MarkedText.tsx';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTheirVisits } from './useTheirVisits.ts';

/** What the patient wrote on the pages of their visits; what still waits for an answer stands above all else. */
export const WroteByLink = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const { byId } = useCatalogue('locations');
  const { request } = useRequestDesk();
  const written = useTheirVisits(request.id).filter((visit) => !asksToMove(visit) && patientWords(visit));
  return written.map((visit) => (
    <Box key={visit.id} component="article" sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ color: 'text.secondary', mb: 0.5 }}>
        <strong>{translate('letters.visit.byLink')}</strong> ·{' '}
        {exactTime(visit.startsAt, locale, byId.get(visit.locationId)?.zone)}
      </Typography>
      <MarkedText text={patientWords(visit)} flags={request.flags.filter(({ of }) => of === visit.id)} />
    </Box>
  ));
};
