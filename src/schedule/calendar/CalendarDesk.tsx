import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import type { Location } from '#domain/clinic.ts';
import { LoadFailed } from '#ui/LoadFailed.tsx';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { Agenda } from './Agenda.tsx';
import { CalendarBar } from './CalendarBar.tsx';
import { CalendarGrid } from './CalendarGrid.tsx';
import { FreeTimeDialog } from './FreeTimeDialog.tsx';
import type { FreeTime } from './freeTime.ts';
import { loadGrid } from './loadGrid.ts';
import { RefusedMoveDialog } from './RefusedMoveDialog.tsx';
import { TellChoice } from './TellChoice.tsx';
import { useBoard } from './useBoard.ts';
import { useCalendarCommands } from './useCalendarCommands.ts';
import { useCalendarQuery } from './useCalendarQuery.ts';
import { useVisitMoves } from './useVisitMoves.tsx';
import { VisitDrawer } from './VisitDrawer.tsx';
import { WeekOf } from './WeekOf.tsx';
import { ZoneLine } from './ZoneLine.tsx';

interface Props {
  /** What can be done with a visit. */
  renderActions: (visit: Appointment) => ReactNode;
  /** A place's visits as a list. */
  renderPlace: (location: Location, visits: Appointment[]) => ReactNode;
}

export const CalendarDesk = ({ renderActions, renderPlace }: Props) => {
  const translate = useTranslate();
  const mayBook = useRights()['appointments:book'] !== undefined;
  const query = useCalendarQuery();
  const { board, error, isPending, isDrawable, missing, refetch } = useBoard(query);
  const [tellPatient, setTellPatient] = useState(true);
  const moves = useVisitMoves(board.zoneOf, tellPatient);
  const [openId, setOpenId] = useState<string>();
  const [booking, setBooking] = useState<FreeTime | 'any'>();
  const mayMove = mayBook && query.view !== 'agenda';
  useCalendarCommands(query, {
    book: mayBook ? () => setBooking('any') : undefined,
    tell: mayMove ? () => setTellPatient(!tellPatient) : undefined,
  });
  const open = board.visits.find(({ id }) => id === openId);
  const { refused } = moves;
  const time = booking === 'any' ? undefined : booking;
  const isList = query.view === 'agenda';
  useEffect(() => (isList ? undefined : void loadGrid()), [isList]);
  const isFlowing = isList || query.isNarrow;

  return (
    <Box
      className={isFlowing ? undefined : 'fills-window'}
      sx={isFlowing ? undefined : { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
    >
      <CalendarBar query={query} />
      {query.view === 'week' ? <WeekOf query={query} /> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
        <ZoneLine board={board} />
        {mayMove ? <TellChoice tellPatient={tellPatient} onChoose={setTellPatient} /> : null}
      </Box>
      {error ? <LoadFailed onAgain={() => void refetch()} /> : null}
      {missing > 0 ? (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {translate('calendar.missing', { smart_count: missing })}
        </Alert>
      ) : null}
      {!isDrawable && !error ? <Waiting /> : null}
      {isList ? (
        <Agenda board={board} day={query.day} isPending={isPending} renderPlace={renderPlace} />
      ) : isDrawable || error ? (
        <CalendarGrid
          query={query}
          board={board}
          moves={moves}
          mayBook={mayBook}
          onOpen={setOpenId}
          onFree={setBooking}
        />
      ) : null}
      {open ? (
        <VisitDrawer
          visit={open}
          zone={board.zoneOf(open.locationId)}
          actions={renderActions(open)}
          onClose={() => setOpenId(undefined)}
        />
      ) : null}
      {refused ? (
        <RefusedMoveDialog
          {...refused}
          zone={board.zoneOf(refused.to.locationId)}
          onMove={(to, more) => void moves.move(refused.visit, to, more)}
          onClose={moves.forget}
        />
      ) : null}
      {booking ? (
        <FreeTimeDialog
          time={time}
          zone={time?.column ? board.zoneOf(time.column.locationId) : (board.zones[0] ?? 'UTC')}
          onClose={() => setBooking(undefined)}
        />
      ) : null}
    </Box>
  );
};
