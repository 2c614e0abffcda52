import { useMemo } from 'react';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { type FlagPhrase, flagPhrases } from './flagPhrases.ts';
import { useMerged } from './useMerged.ts';

/** The marked phrases of a request and of those merged into it. */
export const useFlagPhrases = ({ id, message, flags }: AppointmentRequest): FlagPhrase[] => {
  const merged = useMerged(id);
  return useMemo(() => {
    const texts = new Map(merged.map((other) => [other.id, other.message ?? '']));
    return flagPhrases(flags, (of) => (of ? (texts.get(of) ?? '') : (message ?? '')));
  }, [merged, message, flags]);
};
