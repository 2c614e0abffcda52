import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import type { OfferedSlot } from '#api/booking.ts';
import { formatDate } from '#domain/formatInstant.ts';
import { zonedDay } from '#domain/instant.ts';
import { grouped } from '#ui/grouped.ts';
import { clockTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { SlotSuggestions } from './SlotSuggestions.tsx';

interface Props {
  /** Undefined while they are looked for. */
  slots: OfferedSlot[] | undefined;
  failed: boolean;
  zone: string;
  chosen: OfferedSlot | undefined;
  onChoose: (slot: OfferedSlot) => void;
  onNextWeek: () => void;
}

const mostSuggested = 8;

/** First the times that have something to say for them, then every free one by day and provider. */
export const SlotList = ({ slots, failed, zone, chosen, onChoose, onNextWeek }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  if (failed) return <Typography role="alert">{translate('desk.failures.load')}</Typography>;
  if (!slots) return <Waiting />;
  if (slots.length === 0) {
    return (
      <Paper variant="outlined" role="status" sx={{ p: 2, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <Typography variant="h2">{translate('schedule.none')}</Typography>
        <Button variant="outlined" onClick={onNextWeek}>
          {translate('schedule.later')}
        </Button>
      </Paper>
    );
  }
  const days = grouped(slots, ({ startsAt }) => zonedDay(startsAt, zone));
  const suggested = slots
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (one, other) => other.reasons.length - one.reasons.length || one.startsAt.localeCompare(other.startsAt),
    )
    .slice(0, mostSuggested);

  return (
    <>
      <SlotSuggestions
        title="schedule.suggested"
        slots={suggested}
        zone={zone}
        chosen={chosen}
        onChoose={onChoose}
      />
      {[...days].map(([day, offered]) => (
        <Day
          key={day}
          title={formatDate(day, locale)}
          slots={offered}
          zone={zone}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </>
  );
};

interface DayProps extends Pick<Props, 'zone' | 'chosen' | 'onChoose'> {
  title: string;
  slots: OfferedSlot[];
}

const Day = ({ title, slots, zone, chosen, onChoose }: DayProps) => {
  const locale = useLocale();
  const providers = useCatalogue('providers');
  const ofProvider = grouped(slots, ({ providerId }) => providerId);
  return (
    <Paper component="section" variant="outlined" aria-label={title} sx={{ px: 2, py: 1.5 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {[...ofProvider].map(([providerId, offered]) => (
          <Box component="li" key={providerId}>
            <Typography sx={{ color: 'text.secondary', mb: 0.5 }}>{providers.nameOf(providerId)}</Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
              {offered.map((slot) => {
                const isChosen = slot.startsAt === chosen?.startsAt && slot.providerId === chosen.providerId;
                return (
                  <Button
                    key={slot.startsAt}
                    size="small"
                    variant={isChosen ? 'contained' : 'outlined'}
                    aria-pressed={isChosen}
                    onClick={() => onChoose(slot)}
                    sx={{ minWidth: 82, fontVariantNumeric: 'tabular-nums', fontWeight: 500 }}
                  >
                    {clockTime(slot.startsAt, locale, zone)}
                  </Button>
                );
              })}
            </Box>
          </Box>
        ))}
      </Box>
    </Paper>
  );
};
