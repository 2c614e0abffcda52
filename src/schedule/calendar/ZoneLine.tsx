import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { zoneCity } from '#domain/formatInstant.ts';
import { browserZone } from '#ui/browserZone.ts';
import type { Board } from './useBoard.ts';

/** Whose clock the times are by, always; the reader's own is named where it is another. */
export const ZoneLine = ({ board }: { board: Board }) => {
  const translate = useTranslate();
  const name = (zone: string) => translate('schedule.zone', { city: zoneCity(zone) });
  const [only] = board.zones;
  const own = browserZone();
  const isElsewhere = board.zones.some((zone) => zone !== own);
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', pb: 0.5 }}>
      {board.zones.length === 1 && only
        ? translate('schedule.allTimes', { zone: name(only) })
        : translate('calendar.eachZone')}
      {isElsewhere ? ` ${translate('calendar.ownZone', { zone: name(own) })}` : ''}
    </Typography>
  );
};
