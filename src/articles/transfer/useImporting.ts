import { useEffect, useRef, useState } from 'react';
import { isFailure } from '#api/failure.ts';
import { useApi } from '#ui/useApi.ts';
import { choicesOf, chosenOf, decisionOf, type Entry, type FileChoice } from './entry.ts';
import { readFiles } from './readFiles.ts';

interface Work {
  is: 'reading' | 'writing';
  done: number;
  of: number;
}

const messageOf = (error: unknown): string => {
  if (!isFailure(error)) throw error;
  return error.message;
};

/** Files one after the other: first what would become of each, then what was chosen. */
export const useImporting = () => {
  const api = useApi();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [work, setWork] = useState<Work>();
  const stopping = useRef<AbortController>(undefined);
  const lastKey = useRef(0);
  useEffect(() => () => stopping.current?.abort(), []);

  const change = (key: number, values: Partial<Entry>) =>
    setEntries((all) => all.map((entry) => (entry.key === key ? { ...entry, ...values } : entry)));

  /** Goes through them until somebody stops it. */
  const each = async (is: Work['is'], list: readonly Entry[], act: (entry: Entry) => Promise<void>) => {
    const stop = new AbortController();
    stopping.current = stop;
    for (const [done, entry] of list.entries()) {
      if (stop.signal.aborted) break;
      setWork({ is, done, of: list.length });
      await act(entry);
    }
    setWork(undefined);
  };

  const look = async (entry: Entry) => {
    const { file, key } = entry;
    if ('fault' in file) return;
    try {
      const { data } = await api.previewImport(file, stopping.current?.signal);
      change(key, { preview: data, choice: choicesOf[data.outcome][0] ?? 'skip', failure: '' });
    } catch (error) {
      if (!stopping.current?.signal.aborted) change(key, { failure: messageOf(error) });
    }
  };

  const write = async (entry: Entry) => {
    const { file, key } = entry;
    const decision = decisionOf(entry);
    if ('fault' in file || !decision) return;
    try {
      const { data } = await api.importArticle({ file, decision });
      change(key, { result: data, failure: '' });
    } catch (error) {
      // What was seen is not true any more, or never was: it is looked at anew.
      const failure = messageOf(error);
      await look(entry);
      change(key, { failure });
    }
  };

  return {
    ...{ entries, work },
    stop: () => stopping.current?.abort(),
    clear: () => setEntries([]),
    choose: (key: number, choice: FileChoice) => change(key, { choice }),
    pick: async (files: readonly File[]) => {
      const picked = await readFiles(files);
      const added = picked.map((file): Entry => ({ key: (lastKey.current += 1), file, choice: 'skip' }));
      setEntries((all) => [...all, ...added]);
      await each('reading', added, look);
    },
    write: () => each('writing', chosenOf(entries), write),
  };
};

export type Importing = ReturnType<typeof useImporting>;
