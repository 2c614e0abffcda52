import Box from '@mui/material/Box';
import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Calendar, type CalendarProps, type Components, type DateLocalizer } from 'react-big-calendar';
import dragAndDrop from 'react-big-calendar/lib/addons/dragAndDrop';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css';
import { useLocale, useTranslate } from 'react-admin';
import { type CalendarView, type Column, columnId, isMovable, type Standing } from '#domain/calendar.ts';
import { minutesBetween, wallAt } from '#domain/instant.ts';
import { movedOnWall, type Wall, wallDay, wallOf } from '#domain/wallTime.ts';
import { useCalendarDesk, type VisitEvent } from './CalendarContext.ts';
import { columnOf } from './columnOf.ts';
import { DayColumn } from './DayColumn.tsx';
import { type FreeTime, freeTimeAt } from './freeTime.ts';
import { gridStyle } from './gridStyle.ts';
import { ColumnHead, DateHead, DayHead } from './Heads.tsx';
import { VisitBlock } from './VisitBlock.tsx';
import { visitWrapper } from './VisitWrapper.tsx';
import { wallLocalizer } from './wallLocalizer.ts';
import { withoutTable } from './withoutTable.ts';

/** What a module hands out by default lies one deeper where it was written for another loader. */
const withDragAndDrop = (dragAndDrop as unknown as { default?: typeof dragAndDrop }).default ?? dragAndDrop;

type Plain = CalendarProps<VisitEvent, Column>;
const PlainCalendar = Calendar as unknown as ComponentType<Plain>;

/**
 * What makes blocks draggable is wrapped once: given to the library along with ours, it would make a new kind of wrapper
 * at every drawing, and with it every block anew, the focused one too.
 */
const NamedCalendar = (props: Plain) => {
  // The pieces are always the same, though the library hands them on in a new object each time.
  const [components] = useState(() => ({
    ...props.components,
    eventWrapper: visitWrapper(props.components?.eventWrapper as never) as never,
  }));
  return <PlainCalendar {...props} components={components} />;
};
const DragCalendar = withDragAndDrop<VisitEvent, Column>(NamedCalendar);

/** Minutes to which a drag snaps, and how many of them make the hour that a line is drawn for. */
const snap = 5;
const inAnHour = 60 / snap;

/** Of the clock's slots of five minutes two an hour are enough. */
const HalfHour = ({ value, children }: { value: Wall; children: ReactNode }) =>
  value.getUTCMinutes() % 30 === 0 ? children : null;

const pieces = {
  event: VisitBlock,
  dayColumnWrapper: DayColumn,
  timeSlotWrapper: HalfHour,
  resourceHeader: ColumnHead,
  header: DayHead,
  month: { dateHeader: DateHead },
} as unknown as Components<VisitEvent, Column>;

interface Props {
  view: CalendarView;
  day: string;
  events: VisitEvent[];
  /** The day's columns that are shown; a phone has room for one. */
  columns: readonly Column[];
  mayBook: boolean;
  onDay: (day: string) => void;
  onOpen: (event: VisitEvent) => void;
  onKey: (event: VisitEvent, key: KeyboardEvent) => void;
  onMove: (event: VisitEvent, to: Standing) => void;
  onFree: (time: FreeTime) => void;
}

interface Dropped {
  event: VisitEvent;
  start: Date | string;
  end: Date | string;
  resourceId?: string | number | undefined;
}

/** The library's grid of days or columns over our own arithmetic of walls. */
export const Grid = ({ view, day, events, columns, mayBook, ...on }: Props) => {
  const locale = useLocale();
  const translate = useTranslate();
  const { board, now, isColumn } = useCalendarDesk();
  const localizer: DateLocalizer = useMemo(() => wallLocalizer(locale), [locale]);
  const firstZone = board.zones[0] ?? 'UTC';
  const [scrollTo] = useState(() => new Date(wallOf(now, firstZone).getTime() - 60 * 60_000));

  const place = ({ event, resourceId }: Dropped): Column =>
    typeof resourceId === 'string' && isColumn ? columnOf(resourceId) : event.visit;
  const dropped = (drop: Dropped) => {
    const { visit } = drop.event;
    const { providerId, locationId } = place(drop);
    const startsAt = movedOnWall(visit.startsAt, drop.start as Wall, board.zoneOf(locationId));
    on.onMove(drop.event, {
      providerId,
      locationId,
      startsAt,
      minutes: minutesBetween(visit.startsAt, visit.endsAt),
    });
  };
  const resized = ({ event, start, end }: Dropped) => {
    const { providerId, locationId, startsAt: from, endsAt } = event.visit;
    const zone = board.zoneOf(locationId);
    const startsAt = movedOnWall(from, start as Wall, zone);
    const until = movedOnWall(endsAt, end as Wall, zone);
    on.onMove(event, { providerId, locationId, startsAt, minutes: minutesBetween(startsAt, until) });
  };
  const chosen = ({ start, resourceId }: { start: Wall; resourceId?: string | number | undefined }) => {
    if (view === 'month') return on.onDay(wallDay(start));
    const column = typeof resourceId === 'string' && isColumn ? columnOf(resourceId) : undefined;
    on.onFree(freeTimeAt(board, start, column));
  };

  const around = useRef<HTMLDivElement>(null);
  useEffect(() => (around.current ? withoutTable(around.current) : undefined), []);
  useEffect(() => {
    // Without a visit to stop at, the hours themselves must be a stop, to be scrolled by key.
    const hoursShown = around.current?.querySelector<HTMLElement>('.rbc-time-content');
    if (hoursShown) hoursShown.tabIndex = events.length === 0 ? 0 : -1;
  });

  // Its arrows are its own, also for those whom arrows otherwise read the page to.
  return (
    <Box role="application" aria-label={translate('calendar.grid')} sx={gridStyle} ref={around}>
      <DragCalendar
        toolbar={false}
        localizer={localizer}
        culture={locale}
        view={view === 'agenda' ? 'day' : view}
        views={['day', 'week', 'month']}
        date={wallAt(day)}
        getNow={() => wallOf(now, firstZone)}
        events={events}
        components={pieces}
        {...(isColumn
          ? { resources: [...columns], resourceIdAccessor: columnId, resourceTitleAccessor: columnId }
          : {})}
        eventPropGetter={({ visit, isCarried }) => ({
          className: [
            `visit-${visit.status}`,
            visit.overbooked ? 'visit-overbooked' : '',
            isCarried ? 'visit-carried' : '',
          ].join(' '),
        })}
        tooltipAccessor={() => ''}
        step={snap}
        timeslots={inAnHour}
        min={wallAt(board.days.from, board.hours.first)}
        // The library takes midnight for the morning's.
        max={wallAt(board.days.from, Math.min(1_439, board.hours.last))}
        scrollToTime={scrollTo}
        dayLayoutAlgorithm="no-overlap"
        showMultiDayTimes
        popup={false}
        messages={{ showMore: (count: number) => translate('calendar.more', { smart_count: count }) }}
        onNavigate={(date: Date) => on.onDay(wallDay(date))}
        onView={() => undefined}
        onDrillDown={(date: Date) => on.onDay(wallDay(date))}
        onSelectEvent={on.onOpen}
        onKeyPressEvent={(event: VisitEvent, key: unknown) => on.onKey(event, key as KeyboardEvent)}
        draggableAccessor={({ visit, isCarried }: VisitEvent) => mayBook && !isCarried && isMovable(visit)}
        resizable={view !== 'month'}
        resizableAccessor={({ visit, isCarried }: VisitEvent) => mayBook && !isCarried && isMovable(visit)}
        onEventDrop={dropped}
        onEventResize={resized}
        selectable={mayBook || view === 'month'}
        onSelectSlot={chosen}
      />
    </Box>
  );
};
