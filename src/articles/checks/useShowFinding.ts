import { useCallback } from 'react';
import type { Finding } from '#domain/checks/finding.ts';
import { useChecks } from './useChecks.ts';
import { useFindingPlace } from './useFindingPlace.ts';

/** Leaves a dialog for what a finding speaks of. To be asked for outside of the dialog, which has a form of its own. */
export function useShowFinding(close: () => void): (finding: Finding) => void {
  const { point } = useChecks();
  const lead = useFindingPlace();
  return useCallback(
    (finding) => {
      point(finding);
      close();
      // The dialog gives the focus back first.
      setTimeout(() => lead(finding.place), 50);
    },
    [point, lead, close],
  );
}
