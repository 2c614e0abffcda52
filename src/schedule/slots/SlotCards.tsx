import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useLocale, useTranslate } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { type ChosenTime, isSameTime } from './useHold.ts';

interface Props {
  slots: readonly OfferedSlot[];
  chosen: ChosenTime | undefined;
  onChoose: (slot: OfferedSlot) => void;
  /** Their places, where several are looked through. */
  places?: boolean;
  /** So many are chosen by the key of their number. */
  numbered?: number;
}

/** Times one under the other, each with its day, its provider and what speaks for it. */
export const SlotCards = ({ slots, chosen, onChoose, places = false, numbered = 0 }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  const locations = useCatalogue('locations');
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {slots.map((slot, index) => {
        const isChosen = isSameTime(slot, chosen);
        const zone = locations.byId.get(slot.locationId)?.zone ?? 'UTC';
        const who = providers.nameOf(slot.providerId);
        return (
          <li key={`${slot.startsAt} ${slot.providerId} ${slot.locationId}`}>
            <ButtonBase
              aria-pressed={isChosen}
              onClick={() => onChoose(slot)}
              sx={{
                width: '100%',
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 1fr) auto',
                font: 'inherit',
                textAlign: 'start',
                px: 1.25,
                py: 0.75,
                minHeight: 56,
                border: 1,
                borderColor: isChosen ? 'primary.main' : 'divider',
                boxShadow: isChosen ? (theme) => `inset 3px 0 ${theme.palette.primary.main}` : 'none',
                borderRadius: 1,
                bgcolor: isChosen ? 'action.selected' : 'background.paper',
                '&:hover': { borderColor: 'primary.main' },
              }}
            >
              <span>
                <Box component="span" sx={{ fontWeight: 600, display: 'block' }}>
                  {formatInstant(slot.startsAt, zone, locale, 'full')}
                </Box>
                <Box component="span" sx={{ display: 'block' }}>
                  {places ? `${who} · ${locations.nameOf(slot.locationId)}` : who}
                </Box>
                <Box
                  component="span"
                  sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}
                >
                  {slot.reasons
                    .map((reason) => translate(`schedule.reasons.${reason}`, { _: reason }))
                    .join(' · ')}
                </Box>
              </span>
              {index < numbered ? (
                <Box
                  component="kbd"
                  aria-hidden
                  sx={{
                    color: 'text.secondary',
                    fontSize: '0.8125rem',
                    display: { xs: 'none', md: 'block' },
                  }}
                >
                  {index + 1}
                </Box>
              ) : null}
            </ButtonBase>
          </li>
        );
      })}
    </Box>
  );
};
