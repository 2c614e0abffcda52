import { useMemo } from 'react';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { patientWords } from '#domain/visitAnswers.ts';
import { type FlagPhrase, flagPhrases } from './flagPhrases.ts';
import { useMerged } from './useMerged.ts';
import { useTheirVisits } from './useTheirVisits.ts';

/** The marked phrases of a request, of those merged into it, and of what was written about its visits. */
export const useFlagPhrases = ({ id, message, flags }: AppointmentRequest): FlagPhrase[] => {
  const merged = useMerged(id);
  const visits = useTheirVisits(id);
  return useMemo(() => {
    const texts = new Map([
      ...merged.map((other) => [other.id, other.message ?? ''] as const),
      ...visits.map((visit) => [visit.id, patientWords(visit)] as const),
    ]);
    return flagPhrases(flags, (of) => (of ? (texts.get(of) ?? '') : (message ?? '')));
  }, [merged, visits, message, flags]);
};
