import type { OfferedSlot } from '#api/booking.ts';
import { mostWeeks } from '#slots/WishBar.tsx';
import type { Command } from '#ui/commands/command.ts';
import { useCommands } from '#ui/commands/useCommands.ts';

interface Keys {
  /** In their order; the first eight have the keys 1 to 8. */
  offered: readonly OfferedSlot[];
  choose: (slot: OfferedSlot) => void;
  /** Undefined while nothing is held. */
  extend: (() => void) | undefined;
  book: (() => void) | undefined;
  week: number;
  turn: (week: number) => void;
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
const group = 'request';
const idle = () => undefined;

/** Everything of a booking without a mouse. */
export const useBookingKeys = ({ offered, choose, extend, book, week, turn }: Keys): void => {
  const choosing = numbers.map((number): Command => {
    const slot = offered[number - 1];
    return {
      id: `book.${number}`,
      keys: String(number),
      label: `visit.keys.choose.${number}`,
      group,
      run: () => (slot ? choose(slot) : undefined),
      enabled: slot !== undefined,
    };
  });
  const booking = {
    label: 'visit.keys.book',
    group,
    run: book ?? idle,
    enabled: book !== undefined,
  } as const;
  useCommands([
    ...choosing,
    {
      id: 'book.extend',
      keys: 'e',
      label: 'visit.keys.extend',
      group,
      run: extend ?? idle,
      enabled: extend !== undefined,
    },
    { ...booking, id: 'book.book', keys: 'b' },
    { ...booking, id: 'book.enter', keys: 'enter' },
    {
      id: 'book.later',
      keys: 'n',
      label: 'schedule.later',
      group,
      run: () => turn(week + 1),
      enabled: week < mostWeeks,
    },
    {
      id: 'book.earlier',
      keys: 'p',
      label: 'schedule.earlier',
      group,
      run: () => turn(week - 1),
      enabled: week > 0,
    },
  ]);
};
