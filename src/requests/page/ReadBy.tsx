import Box from '@mui/material/Box';
import { useLocale, useTranslate } from 'react-admin';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTimeline } from './useTimeline.ts';

/** Who read the words, when, and what came of it. */
export const ReadBy = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const staff = useCatalogue('staff');
  const { request, zone } = useRequestDesk();
  const { data } = useTimeline(request.id);
  const reading = data.findLast(({ action }) => action === 'flags-read');
  const { flagsReadAt } = request;
  if (!flagsReadAt) return null;
  const time = exactTime(flagsReadAt, locale, zone);
  const name = staff.nameOf(reading?.actorId);
  return (
    <>
      <div>
        {name
          ? translate('repeats.flags.readBy', { time, name })
          : translate('requests.flags.readAt', { time })}
      </div>
      {reading?.reasonCode ? <div>{translate(`requests.flags.outcomes.${reading.reasonCode}`)}</div> : null}
      {reading?.note ? (
        <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{reading.note}</Box>
      ) : null}
    </>
  );
};
