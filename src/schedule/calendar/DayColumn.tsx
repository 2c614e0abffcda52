import Box from '@mui/material/Box';
import { type CSSProperties, memo, type ReactElement, type ReactNode, type Ref, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { type Column, columnId } from '#domain/calendar.ts';
import { type Point, pointMinutes } from '#domain/pointing.ts';
import { type Wall, wallDay, wallOf } from '#domain/wallTime.ts';
import { useCalendarDesk } from './CalendarContext.ts';
import { columnOf } from './columnOf.ts';
import { marksOf } from './marks.ts';
import { PointedTime } from './PointedTime.tsx';

interface Props {
  date: Wall;
  className: string;
  style: CSSProperties;
  /** The column's id in the day. */
  resource?: string;
  slotMetrics: {
    getRange: (
      start: Wall,
      end: Wall,
      ignoreMin?: boolean,
      ignoreMax?: boolean,
    ) => { top: number; height: number };
    getCurrentTimePosition: (now: Wall) => number;
  };
  /** The hours as the library would draw them, and all that stands before them. */
  children: readonly [ReactElement[], ...ReactNode[]];
  ref?: Ref<HTMLDivElement>;
}

/** Behind the visits: what is closed, who is away and why, and in front of all the line of the present. */
export const DayColumn = ({ date, className, style, resource, slotMetrics, children, ref }: Props) => {
  const translate = useTranslate();
  const { board, pointed } = useCalendarDesk();
  const column = resource ? columnOf(resource) : undefined;
  const [slots, ...events] = children;
  const day = date.getTime();
  const marked = useMemo(
    () => marksOf(board, new Date(day), resource ? columnOf(resource) : undefined),
    [board, day, resource],
  );
  const marks = marked.map((mark) => {
    const { top, height } = slotMetrics.getRange(mark.start, mark.end);
    return { ...mark, top, height };
  });
  const zone = column
    ? board.zoneOf(column.locationId)
    : board.zones.length === 1
      ? board.zones[0]
      : undefined;
  return (
    <Box className={className} style={style} ref={ref}>
      {marks
        .filter(({ height }) => height > 0.01)
        .map(({ kind, top, height, words, start }) => (
          <div
            key={`${kind} ${start.getTime()}`}
            className={`mark mark-${kind}`}
            style={{ top: `${top}%`, height: `${height}%` }}
          >
            {height > 3 ? (
              <span>
                {words ? translate(`calendar.${kind}For`, { reason: words }) : translate(`calendar.${kind}`)}
              </span>
            ) : null}
          </div>
        ))}
      {slots.map(({ key }) => (
        <Hour key={key} />
      ))}
      {events}
      {pointed && isHere(pointed, date, column) ? (
        <PointedTime
          key={`${pointed.wall.getTime()} ${resource}`}
          pointed={pointed}
          {...slotMetrics.getRange(pointed.wall, new Date(pointed.wall.getTime() + pointMinutes * 60_000))}
        />
      ) : null}
      {zone ? <NowLine date={date} zone={zone} topOf={slotMetrics.getCurrentTimePosition} /> : null}
    </Box>
  );
};

/** Two lines an hour, instead of an element for each slot of five minutes. */
const Hour = memo(() => (
  <div className="rbc-timeslot-group">
    <div className="rbc-time-slot" />
    <div className="rbc-time-slot" />
  </div>
));

const isHere = (point: Point, date: Wall, column: Column | undefined): boolean =>
  wallDay(point.wall) === wallDay(date) &&
  (!column || (point.column !== undefined && columnId(point.column) === columnId(column)));

const NowLine = ({ date, zone, topOf }: { date: Wall; zone: string; topOf: (now: Wall) => number }) => {
  const { now } = useCalendarDesk();
  const wall = wallOf(now, zone);
  const top = topOf(wall);
  if (wallDay(wall) !== wallDay(date) || top <= 0 || top >= 100) return null;
  return <div className="now-line" style={{ top: `${top}%` }} aria-hidden />;
};
