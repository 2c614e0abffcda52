import { useMemo } from 'react';
import { atTheGate } from '#domain/checks/atTheGate.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { useChecks } from './useChecks.ts';

interface Gate {
  errors: Finding[];
  warnings: Finding[];
  /** False until the article was looked at. */
  known: boolean;
  /** Nothing stops it; where nobody could look, the server does. */
  open: boolean;
}

/** What stands between the article on this page and its readers. */
export function useGate(): Gate {
  const { findings, article, failed } = useChecks();
  return useMemo(() => {
    const found = article && findings ? atTheGate(article, findings) : [];
    const errors = found.filter(({ level }) => level === 'error');
    const warnings = found.filter(({ level }) => level === 'warning');
    const known = findings !== undefined;
    return { errors, warnings, known, open: failed || (known && errors.length === 0) };
  }, [findings, article, failed]);
}
