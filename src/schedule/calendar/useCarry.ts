import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { type CarryStep, carried, isMovable, type Standing, standingOf } from '#domain/calendar.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { addMinutes } from '#domain/instant.ts';
import { overlaps } from '#domain/span.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import type { Board } from './useBoard.ts';

interface Carry {
  visit: Appointment;
  to: Standing;
}

/** Takes a visit in hand by key; every step is said. */
export const useCarry = (
  board: Board,
  mayMove: boolean,
  move: (visit: Appointment, to: Standing) => Promise<boolean>,
) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  const [carry, setCarry] = useState<Carry>();
  const [said, setSaid] = useState('');
  const name = (visit: Appointment) => ({ name: visit.patientName });

  const where = (visit: Appointment, to: Standing): string => {
    const span = { startsAt: to.startsAt, endsAt: addMinutes(to.startsAt, to.minutes) };
    const crossed = board.visits.find(
      (other) => other.id !== visit.id && other.providerId === to.providerId && overlaps(other, span),
    );
    const here = board.openings.find(
      (one) => one.providerId === to.providerId && one.locationId === to.locationId,
    );
    const isOpen = here?.open.some((open) => open.startsAt <= span.startsAt && span.endsAt <= open.endsAt);
    return [
      formatInstant(to.startsAt, board.zoneOf(to.locationId), locale, 'full'),
      translate('calendar.minutes', { smart_count: to.minutes }),
      providers.nameOf(to.providerId),
      crossed ? translate('calendar.over', { name: crossed.patientName }) : '',
      isOpen === false ? translate('calendar.closed') : '',
    ]
      .filter(Boolean)
      .join(', ');
  };

  const pickUp = (visit: Appointment) => {
    if (!mayMove || !isMovable(visit)) {
      setSaid(translate('calendar.cannotCarry', name(visit)));
      return;
    }
    const to = standingOf(visit);
    setCarry({ visit, to });
    setSaid(translate('calendar.pickedUp', { ...name(visit), where: where(visit, to) }));
  };
  const step = (by: CarryStep) => {
    if (!carry) return;
    const to = carried(carry.to, by, board.columns, board.zoneOf);
    setCarry({ ...carry, to });
    setSaid(where(carry.visit, to));
  };
  const putBack = () => {
    if (!carry) return;
    setCarry(undefined);
    setSaid(translate('calendar.putBack', name(carry.visit)));
  };
  const drop = async () => {
    if (!carry) return;
    const { visit, to } = carry;
    setSaid(translate('calendar.dropped', { ...name(visit), where: where(visit, to) }));
    const moved = move(visit, to);
    setCarry(undefined);
    if (!(await moved)) setSaid(translate('calendar.putBack', name(visit)));
  };

  // What somebody else takes away meanwhile cannot be put down.
  const isGone =
    carry &&
    !board.visits.some(({ id, version }) => id === carry.visit.id && version === carry.visit.version);
  if (carry && isGone) {
    setCarry(undefined);
    setSaid(translate('calendar.changedMeanwhile', name(carry.visit)));
  }

  return { carry, said, pickUp, step, drop, putBack };
};
export type Carrying = ReturnType<typeof useCarry>;
