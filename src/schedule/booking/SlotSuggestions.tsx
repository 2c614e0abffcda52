import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

interface Props {
  /** A message key. */
  title: string;
  slots: OfferedSlot[];
  zone: string;
  chosen?: OfferedSlot | undefined;
  onChoose: (slot: OfferedSlot) => void;
}

/** A few times, each with its day, its provider and what speaks for it. */
export const SlotSuggestions = ({ title, slots, zone, chosen, onChoose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  if (slots.length === 0) return null;
  return (
    <section aria-label={translate(title)}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate(title)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
        }}
      >
        {slots.map((slot) => {
          const isChosen = slot.startsAt === chosen?.startsAt && slot.providerId === chosen.providerId;
          return (
            <ButtonBase
              key={`${slot.startsAt} ${slot.providerId}`}
              aria-pressed={isChosen}
              onClick={() => onChoose(slot)}
              sx={{
                display: 'grid',
                font: 'inherit',
                justifyContent: 'start',
                justifyItems: 'start',
                textAlign: 'start',
                p: 1.25,
                border: 1,
                borderColor: isChosen ? 'primary.main' : 'divider',
                borderRadius: 1,
                bgcolor: isChosen ? 'action.selected' : 'background.paper',
                '&:hover': { borderColor: 'primary.main' },
              }}
            >
              <Box component="span" sx={{ fontWeight: 600 }}>
                {formatInstant(slot.startsAt, zone, locale, 'full')}
              </Box>
              <span>{providers.nameOf(slot.providerId)}</span>
              <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {slot.reasons.map((reason) => translate(`schedule.reasons.${reason}`)).join(' · ')}
              </Box>
            </ButtonBase>
          );
        })}
      </Box>
    </section>
  );
};
