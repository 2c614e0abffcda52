import { useMemo } from 'react';
import type { Instant } from '#domain/instant.ts';
import { callTimes, nextTry } from '#domain/nextTry.ts';
import type { ContactOutcome } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useTimeline } from '#page/useTimeline.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

export interface NextTries {
  /** The location's; empty until it is known. */
  zone: string;
  /** When to try again after this outcome, so many times later (or, below nought, earlier) than suggested. */
  after: (outcome: ContactOutcome, later?: number) => Instant | null;
}

/** When to call this patient again, by what came of the call now. */
export const useNextTries = (request: AppointmentRequest, now: Instant): NextTries => {
  const { byId } = useCatalogue('locations');
  const { data: timeline } = useTimeline(request.id);
  const { locationId, preferredTimes } = request;
  return useMemo((): NextTries => {
    const location = byId.get(locationId);
    if (!location) return { zone: '', after: () => null };
    const { zone } = location;
    const desk = byId.get(location.answeredById ?? '') ?? location;
    const attempts = (timeline ?? []).filter(({ action }) => action === 'contact-attempted');
    const times = callTimes({ now, zone, desk });
    return {
      zone,
      after: (outcome, later = 0) => {
        const suggested = nextTry({ now, zone, desk, outcome, attempts, preferredTimes }, times);
        if (suggested === null) return null;
        const place = times.indexOf(suggested) + later;
        return times[Math.min(Math.max(place, 0), times.length - 1)] ?? null;
      },
    };
  }, [byId, timeline, now, locationId, preferredTimes]);
};
