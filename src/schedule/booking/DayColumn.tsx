import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useLocale, useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { type ChosenTime, isSameTime } from '#slots/useHold.ts';
import { clockRange, clockTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { pointable, type Scale, targetHeight } from './dayScale.ts';
import type { Column } from './useDayColumns.ts';

interface Props {
  column: Column;
  index: number;
  /** Tab stops here first. */
  isFirst: boolean;
  scale: Scale;
  zone: string;
  locationId: string;
  requestId: string;
  chosen: ChosenTime | undefined;
  onChoose: (time: ChosenTime) => void;
}

const closed =
  'repeating-linear-gradient(135deg, transparent 0 6px, color-mix(in srgb, currentColor 12%, transparent) 6px 7px)';

/** A provider's day: closed hours hatched, visits and holds of others as blocks, free times to choose. */
export const DayColumn = ({ column, index, isFirst, scale, zone, ...props }: Props) => {
  const { locationId, requestId, chosen, onChoose } = props;
  const locale = useLocale();
  const { name, open, visits, free, providerId } = column;
  const times = pointable(free, scale);
  const stop = times.find((time) => isSameTime(time, chosen)) ?? (isFirst ? times[0] : undefined);
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ borderLeft: 1, borderColor: 'divider', minWidth: 0, color: 'text.primary' }}
    >
      <Box
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 2,
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
          px: 0.75,
          height: 32,
          lineHeight: '32px',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        }}
        title={name}
      >
        {name}
      </Box>
      <Box sx={{ position: 'relative', height: scale.height, backgroundImage: closed }}>
        {open.map((span) => (
          <Box
            key={span.startsAt}
            sx={{
              position: 'absolute',
              insetInline: 0,
              top: scale.top(span.startsAt),
              height: scale.tall(span),
              bgcolor: 'background.paper',
            }}
          />
        ))}
        {times.map((time) => {
          const isChosen = isSameTime(time, chosen);
          const clock = clockTime(time.startsAt, locale, zone);
          return (
            <ButtonBase
              key={time.startsAt}
              data-column={index}
              tabIndex={time === stop ? 0 : -1}
              aria-label={`${clock}, ${name}`}
              aria-pressed={isChosen}
              onClick={() => onChoose({ startsAt: time.startsAt, providerId, locationId })}
              sx={{
                position: 'absolute',
                left: 3,
                width: 'calc(50% - 6px)',
                maxWidth: 84,
                top: scale.top(time.startsAt) + 1,
                height: targetHeight,
                font: 'inherit',
                fontSize: '0.75rem',
                fontVariantNumeric: 'tabular-nums',
                border: 1,
                borderRadius: 0.5,
                borderColor: 'success.main',
                color: isChosen ? 'primary.contrastText' : 'success.main',
                bgcolor: isChosen ? 'primary.main' : 'background.paper',
                '&:hover': { bgcolor: isChosen ? 'primary.dark' : 'action.hover' },
              }}
            >
              {clock}
            </ButtonBase>
          );
        })}
        {visits.map((visit) => (
          <Block
            key={visit.id}
            visit={visit}
            scale={scale}
            zone={zone}
            isElsewhere={visit.locationId !== locationId}
            isOurs={visit.requestId === requestId && visit.status === 'pending'}
          />
        ))}
      </Box>
    </Box>
  );
};

interface BlockProps {
  visit: Appointment;
  scale: Scale;
  zone: string;
  isElsewhere: boolean;
  /** The time that is held for the request on the screen. */
  isOurs: boolean;
}

const Block = ({ visit, scale, zone, isElsewhere, isOurs }: BlockProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const locations = useCatalogue('locations');
  const isHeld = visit.status === 'pending';
  const who = isOurs
    ? translate('visit.day.ours')
    : isHeld
      ? translate('visit.day.held')
      : isElsewhere
        ? translate('visit.day.elsewhere', { place: locations.nameOf(visit.locationId) })
        : visit.patientName;
  const words = visit.overbooked ? `${who} · ${translate('schedule.overbooked')}` : who;
  return (
    <Box
      title={`${clockRange(visit.startsAt, visit.endsAt, locale, zone)} ${words}`}
      sx={{
        position: 'absolute',
        left: visit.overbooked ? '40%' : isOurs ? 'min(50%, 90px)' : 3,
        right: 3,
        zIndex: isOurs ? 0 : 1,
        top: scale.top(visit.startsAt) + 1,
        height: Math.max(16, scale.tall(visit) - 2),
        px: 0.5,
        fontSize: '0.75rem',
        lineHeight: '16px',
        overflow: 'hidden',
        borderRadius: 0.5,
        border: 1,
        borderStyle: isHeld ? 'dashed' : 'solid',
        borderColor: isOurs ? 'primary.main' : 'divider',
        borderLeft: 3,
        borderLeftColor: isHeld ? 'warning.main' : 'primary.main',
        bgcolor: 'background.default',
        pointerEvents: isOurs ? 'none' : 'auto',
      }}
    >
      <Box component="time" dateTime={visit.startsAt} sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {clockTime(visit.startsAt, locale, zone)}
      </Box>{' '}
      {words}
    </Box>
  );
};
