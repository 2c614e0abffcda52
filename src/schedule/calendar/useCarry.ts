import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import {
  type CarryStep,
  type Column,
  carried,
  columnId,
  isMovable,
  type Standing,
  standingOf,
} from '#domain/calendar.ts';
import { zonedDay } from '#domain/instant.ts';
import type { Board } from './useBoard.ts';
import { usePlaceWords } from './usePlaceWords.ts';

interface Carry {
  visit: Appointment;
  to: Standing;
  /** How its place is told: as it is taken up, at each step, or on a page that was turned for it. */
  told: 'pickedUp' | 'stepped' | 'turned';
}

interface Options {
  mayMove: boolean;
  move: (visit: Appointment, to: Standing) => Promise<boolean>;
  /** Shows another day, and those around it. */
  onDay: (day: string) => void;
}

/** Takes a visit in hand by key; every step is said. Carried out of the days in sight, it turns the page. */
export const useCarry = (board: Board, { mayMove, move, onDay }: Options) => {
  const translate = useTranslate();
  const { whenOf, inTheWay, providerName } = usePlaceWords(board);
  const [carry, setCarry] = useState<Carry>();
  const [left, setLeft] = useState('');
  const name = (visit: Appointment) => ({ name: visit.patientName });
  const dayOf = ({ startsAt, locationId }: Pick<Standing, 'startsAt' | 'locationId'>): string =>
    zonedDay(startsAt, board.zoneOf(locationId));
  const isInSight = (day: string): boolean => board.days.from <= day && day <= board.days.to;

  const where = ({ visit, to }: Carry): string =>
    [
      whenOf(to.startsAt, board.zoneOf(to.locationId)),
      translate('calendar.minutes', { smart_count: to.minutes }),
      providerName(to.providerId),
      ...inTheWay(to, visit.id),
    ].join(', ');

  const pickUp = (visit: Appointment) => {
    if (mayMove && isMovable(visit)) setCarry({ visit, to: standingOf(visit), told: 'pickedUp' });
    else setLeft(translate('calendar.cannotCarry', name(visit)));
  };
  const columns = carry ? withColumn(board.columns, carry.to) : board.columns;
  const step = (by: CarryStep) => {
    if (!carry) return;
    const to = carried(carry.to, by, columns, board.zoneOf);
    const turns = !isInSight(dayOf(to));
    setCarry({ ...carry, to, told: turns ? 'turned' : 'stepped' });
    if (turns) onDay(dayOf(to));
  };
  const putBack = () => {
    if (!carry) return;
    setCarry(undefined);
    setLeft(translate('calendar.putBack', name(carry.visit)));
    if (!isInSight(dayOf(carry.visit))) onDay(dayOf(carry.visit));
  };
  const drop = async () => {
    if (!carry) return;
    const { visit, to } = carry;
    setLeft(translate('calendar.dropped', { ...name(visit), where: where(carry) }));
    const moved = move(visit, to);
    setCarry(undefined);
    if (!(await moved)) setLeft(translate('calendar.putBack', name(visit)));
  };

  // What somebody else takes away meanwhile cannot be put down; on a page it was not on, only the server knows.
  const known = carry && board.visits.find(({ id }) => id === carry.visit.id);
  const isGone = known
    ? known.version !== carry.visit.version
    : carry && board.isWhole && isInSight(dayOf(carry.visit));
  if (carry && isGone) {
    setCarry(undefined);
    setLeft(translate('calendar.changedMeanwhile', name(carry.visit)));
  }

  const said = carry
    ? translate(`calendar.${carry.told}`, { ...name(carry.visit), where: where(carry) })
    : left;
  return { carry, columns, said, pickUp, step, drop, putBack };
};
export type Carrying = ReturnType<typeof useCarry>;

/** Whoever carries a visit to a day on which its provider does not work still sees where it is. */
const withColumn = (columns: readonly Column[], { providerId, locationId }: Column): readonly Column[] =>
  columns.some((column) => columnId(column) === columnId({ providerId, locationId }))
    ? columns
    : [...columns, { providerId, locationId }];
