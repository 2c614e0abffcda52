import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, useDataProvider, useLocale, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Appointment } from '#domain/appointment.ts';
import { zonedDay } from '#domain/instant.ts';
import { asksToMove } from '#domain/visitAnswers.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { exactTime } from '#ui/timeWords.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { useRights } from '#ui/useRights.ts';
import { Age } from '#ui/When.tsx';
import { MarkedText } from './MarkedText.tsx';
import { useRequestDesk } from './useRequestDesk.ts';
import { useTheirVisits } from './useTheirVisits.ts';
import { useValueWords } from './useValueWords.ts';

/** The patient asked through their link for another time: what they wrote, and what the desk can do about it. */
export const MoveAsked = () => {
  const { request } = useRequestDesk();
  return useTheirVisits(request.id)
    .filter(asksToMove)
    .map((visit) => <Asked key={visit.id} visit={visit} />);
};

const Asked = ({ visit }: { visit: Appointment }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { request } = useRequestDesk();
  const zone = useCatalogue('locations').byId.get(visit.locationId)?.zone;
  const say = useValueWords(zone);
  const { moveAskedAt, moveAskedNote, startsAt } = visit;
  const times = request.preferredTimes ?? [];
  return (
    <Alert severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
      <strong>{translate('letters.visit.asked')}</strong>
      {' · '}
      <Age at={moveAskedAt} zone={zone} focusable />
      <Box>{exactTime(startsAt, locale, zone)}</Box>
      {times.length > 0 ? (
        <Box>{translate('letters.visit.suits', { times: say('preferredTimes', times) })}</Box>
      ) : null}
      {moveAskedNote ? (
        <MarkedText text={moveAskedNote} flags={request.flags.filter(({ of }) => of === visit.id)} />
      ) : null}
      <Answers visit={visit} zone={zone} />
    </Alert>
  );
};

const Answers = ({ visit, zone }: { visit: Appointment; zone: string | undefined }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const rights = useRights();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const refresh = useRefreshRecord('requests');
  const { attempt, busy, failure } = useAttempt();
  const { id, version, startsAt, requestId } = visit;
  const answered = async () => {
    const done = await attempt(() => dataProvider.act('appointments', id, 'move-answered', {}, { version }));
    // Refused or not, somebody has changed it.
    await refresh(requestId);
    if (done) notify('letters.visit.done', { type: 'success' });
  };
  if (!rights['appointments:book']) return null;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {zone ? (
          <Button
            size="small"
            color="inherit"
            variant="outlined"
            component={LinkBase}
            to={`/appointments?day=${zonedDay(startsAt, zone)}`}
          >
            {translate('letters.visit.openDay')}
          </Button>
        ) : null}
        <Button
          size="small"
          color="inherit"
          variant="outlined"
          disabled={busy}
          onClick={() => void answered()}
        >
          {translate('letters.visit.answered')}
        </Button>
      </Box>
      <Refusal failure={failure} />
    </>
  );
};
