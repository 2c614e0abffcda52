import Alert, { type AlertColor } from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import type { Alarms } from '#domain/alarms.ts';
import { shortTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

/** Words of the gravest group that nobody has read: since when, or how many came by night. */
export const AlarmWords = ({ alarms }: { alarms: Alarms }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { byId } = useCatalogue('locations');
  const [first] = alarms.unread;
  if (first) {
    const place = byId.get(first.locationId);
    const clock = shortTime(first.since, new Date(), locale, place?.zone);
    const time = place ? translate('live.alarm.at', { time: clock, place: place.name }) : clock;
    return (
      <Banner severity="error" to={`/requests/${first.id}/show`}>
        {translate('live.alarm.unread', { smart_count: alarms.unread.length, time })}
      </Banner>
    );
  }
  return (
    <Banner severity="warning" to="/requests?view=unread-flags">
      {translate('live.alarm.whileClosed', { smart_count: alarms.arrivedWhileClosed })}
    </Banner>
  );
};

interface BannerProps {
  severity: AlertColor;
  to: string;
  children: string;
}

const Banner = ({ severity, to, children }: BannerProps) => {
  const translate = useTranslate();
  return (
    <Alert
      severity={severity}
      variant="outlined"
      sx={{
        my: 1,
        py: 0,
        bgcolor: 'background.paper',
        alignItems: 'center',
        '& .MuiAlert-action': { py: 0.5 },
      }}
      action={
        <Button
          component={LinkBase}
          to={to}
          color="inherit"
          variant="outlined"
          size="small"
          sx={{ whiteSpace: 'nowrap' }}
        >
          {translate('live.alarm.open')}
        </Button>
      }
    >
      {children}
    </Alert>
  );
};
