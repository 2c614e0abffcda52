import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, lazy, Suspense, useMemo, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { columnId, type Standing, standingOf } from '#domain/calendar.ts';
import { formatDate } from '#domain/formatInstant.ts';
import { addMinutes, minutesBetween } from '#domain/instant.ts';
import { wallSpan } from '#domain/wallTime.ts';
import { Unseen } from '#ui/Unseen.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { CalendarContext, type CalendarDesk, type VisitEvent } from './CalendarContext.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { FreeTime } from './freeTime.ts';
import { loadGrid } from './loadGrid.ts';
import type { Board } from './useBoard.ts';
import type { CalendarQuery } from './useCalendarQuery.ts';
import { useCarry } from './useCarry.ts';
import { useMinute } from './useMinute.ts';
import { usePlaceWords } from './usePlaceWords.ts';
import { usePointing } from './usePointing.ts';
import { useVisitKeys } from './useVisitKeys.ts';
import type { VisitMoves } from './useVisitMoves.tsx';
import { carryHint } from './VisitWrapper.tsx';

const Grid = lazy(loadGrid);

interface Props {
  query: CalendarQuery;
  board: Board;
  moves: VisitMoves;
  mayBook: boolean;
  onOpen: (id: string) => void;
  onFree: (time: FreeTime) => void;
}

/** The grid with what is carried or on its way shown where it is to stand, and the keys for it. */
export const CalendarGrid = ({ query, board, moves, mayBook, onOpen, onFree }: Props) => {
  const translate = useTranslate();
  const { view, day, isNarrow, show } = query;
  const now = useMinute();
  const isColumn = view === 'day';
  const [columnShown, setColumnShown] = useState('');
  const carrying = useCarry(board, {
    mayMove: mayBook,
    move: moves.move,
    onDay: (next) => show({ day: next }),
  });
  const { carry, columns, said } = carrying;
  const wanted = carry ? columnId(carry.to) : columnShown;
  const one = columns.find((column) => columnId(column) === wanted) ?? columns[0];

  const events = useMemo(() => {
    const order = new Map(columns.map((column, index) => [columnId(column), index]));
    const isElsewhere = carry && !board.visits.some(({ id }) => id === carry.visit.id);
    return [...board.visits, ...(isElsewhere ? [carry.visit] : [])]
      .map((visit): VisitEvent => {
        const isCarried = carry?.visit.id === visit.id;
        const standing = (isCarried ? carry.to : moves.moving.get(visit.id)) ?? standingOf(visit);
        const { startsAt, minutes, locationId } = standing;
        const span = wallSpan({ startsAt, endsAt: addMinutes(startsAt, minutes) }, board.zoneOf(locationId));
        const shown = { ...visit, ...standing, endsAt: addMinutes(startsAt, minutes) };
        return {
          id: visit.id,
          visit: shown,
          ...span,
          resourceId: isColumn ? columnId(standing) : '',
          isCarried,
        };
      })
      .toSorted(
        (a, b) =>
          (order.get(a.resourceId) ?? 0) - (order.get(b.resourceId) ?? 0) ||
          a.start.getTime() - b.start.getTime(),
      );
  }, [board, columns, carry, moves.moving, isColumn]);
  const inSight =
    isNarrow && one && isColumn ? events.filter(({ resourceId }) => resourceId === columnId(one)) : events;

  const { current, choose, refocus } = useVisitKeys({
    events: inSight,
    carrying,
    isColumns: isColumn,
    mayMove: mayBook,
    undo: moves.undo,
  });
  const columnsShown = isNarrow && isColumn && one ? [one] : columns;
  const pointed = usePointing(board, {
    columns: columnsShown,
    isColumns: isColumn,
    enabled: mayBook && !carry && (isColumn || view === 'week'),
    events: inSight,
    onDay: (next) => show({ day: next }),
    onFree,
    onLeave: refocus,
  });
  const labelOf = useLabels(board);
  const desk: CalendarDesk = { board, now, current, pointed, labelOf, isColumn };

  const original = ({ id }: VisitEvent) =>
    carry?.visit.id === id ? carry.visit : board.visits.find((visit) => visit.id === id);
  const onKey = (event: VisitEvent, key: KeyboardEvent) => {
    const visit = original(event);
    if (!visit || (key.key !== ' ' && key.key !== 'Enter')) return;
    key.preventDefault();
    if (carry) void carrying.drop();
    else if (key.key === ' ' && mayBook) carrying.pickUp(visit);
    else onOpen(visit.id);
  };
  const onMove = (event: VisitEvent, to: Standing) => {
    const visit = original(event);
    if (visit) void moves.move(visit, to);
  };

  const isEmpty = isColumn && columns.length === 0;
  return (
    <CalendarContext value={desk}>
      {isNarrow && isColumn && one ? (
        <ColumnChoice columns={columns} value={columnId(one)} onChange={setColumnShown} />
      ) : null}
      <Unseen role="status">{said}</Unseen>
      <span id={carryHint} hidden>
        {translate(mayBook ? 'calendar.carryHint' : 'calendar.readHint')}
      </span>
      {isEmpty ? (
        <NobodyWorks day={day} />
      ) : (
        <Suspense fallback={<Waiting />}>
          <Grid
            view={view}
            day={day}
            events={inSight}
            columns={columnsShown}
            mayBook={mayBook}
            onDay={(next) => show({ view: 'day', day: next })}
            onOpen={(event) => {
              choose(event.id);
              onOpen(event.id);
            }}
            onKey={onKey}
            onMove={onMove}
            onFree={onFree}
          />
        </Suspense>
      )}
    </CalendarContext>
  );
};

/** What a visit is called to those who hear it. */
const useLabels = (board: Board) => {
  const translate = useTranslate();
  const services = useCatalogue('services');
  const { whenOf, providerName } = usePlaceWords(board);
  return ({ visit }: VisitEvent): string =>
    [
      visit.patientName,
      whenOf(visit.startsAt, board.zoneOf(visit.locationId)),
      translate('calendar.minutes', { smart_count: minutesBetween(visit.startsAt, visit.endsAt) }),
      services.nameOf(visit.serviceId),
      providerName(visit.providerId),
      translate(`desk.appointmentStatus.${visit.status}`),
      visit.overbooked ? translate('schedule.overbooked') : '',
    ]
      .filter(Boolean)
      .join(', ');
};

const NobodyWorks = ({ day }: { day: string }) => {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <Paper variant="outlined" role="status" sx={{ p: 3 }}>
      <Typography variant="h2">{translate('calendar.nobody', { day: formatDate(day, locale) })}</Typography>
      <Typography sx={{ color: 'text.secondary', mt: 1 }}>{translate('calendar.nobodyText')}</Typography>
    </Paper>
  );
};
