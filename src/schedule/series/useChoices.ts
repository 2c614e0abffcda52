import { useState } from 'react';
import type { Occurrence } from '#domain/series.ts';

/** The visit's own time. */
export const own = 'own';
export const skipped = 'skip';

export interface Choices {
  /** `own`, `skip`, or the place of an alternative. */
  of: (occurrence: Occurrence) => string;
  choose: (occurrence: Occurrence, choice: string) => void;
  /** Where it is to be; undefined for one that is left out. */
  timeOf: (occurrence: Occurrence) => { startsAt: string; providerId: string } | undefined;
}

const keyOf = ({ startsAt, providerId }: Occurrence): string => `${startsAt} ${providerId}`;

/** What is chosen for each visit: its own time where it fits, else the first near it, else it is left out. */
export const useChoices = (): Choices => {
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const of = (occurrence: Occurrence): string => {
    const { refusal, alternatives } = occurrence;
    const usual = refusal === null ? own : alternatives.length > 0 ? '0' : skipped;
    const choice = chosen[keyOf(occurrence)] ?? usual;
    const isThere = choice === skipped || (choice === own ? refusal === null : alternatives[Number(choice)]);
    return isThere ? choice : usual;
  };
  return {
    of,
    choose: (occurrence, choice) => setChosen({ ...chosen, [keyOf(occurrence)]: choice }),
    timeOf: (occurrence) => {
      const choice = of(occurrence);
      if (choice === skipped) return undefined;
      const { startsAt, providerId } =
        choice === own ? occurrence : (occurrence.alternatives[Number(choice)] ?? occurrence);
      return { startsAt, providerId };
    },
  };
};
