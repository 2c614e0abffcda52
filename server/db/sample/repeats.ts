import type { Cast } from './cast.ts';
import { drawFor } from './draw.ts';
import { paths } from './paths.ts';

const DAY = 86_400_000;
/** Five appointments come to eight requests. */
const appointmentsPerRequest = 0.625;
/** Days a booking that came to nothing, and another one, need. */
const daysNeeded = 12;

/** Whose first booking comes to nothing, so that there are as many appointments as such a clinic has. */
export function repeatsAmong(casts: readonly Cast[], now: Date): Set<string> {
  const scheduled = casts.filter(({ status }) => status === 'scheduled').length;
  const missing = Math.round(casts.length * appointmentsPerRequest) - scheduled;
  const wanted = Math.max(0, Math.min(missing, Math.round(scheduled * 0.4)));
  const able = casts.filter(
    ({ status, createdAt, piece }) =>
      !piece.status &&
      paths[status].repeat.length > 0 &&
      now.getTime() - createdAt.getTime() > daysNeeded * DAY,
  );
  const draw = drawFor(`repeats ${casts[0]?.id ?? ''}`);
  const order = able.map(({ id }) => ({ id, place: draw.fraction() })).toSorted((a, b) => a.place - b.place);
  return new Set(order.slice(0, wanted).map(({ id }) => id));
}
