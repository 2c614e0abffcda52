import { useCallback, useState } from 'react';
import { type Failure, isFailure } from '#api/failure.ts';

/** Something that may be refused: whether it is under way, and what was answered when it was refused. */
export const useAttempt = () => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const attempt = useCallback(async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      if (!isFailure(error)) throw error;
      setFailure(error);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { attempt, busy, failure };
};
