import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { Downloaded, DownloadOptions } from '#api/download.ts';
import { useAttempt } from './useAttempt.ts';

/** A file that streams in: how much has come, a way to stop, and how it ended said aloud. Leaving stops it. */
export const useDownload = () => {
  const notify = useNotify();
  const [bytes, setBytes] = useState(0);
  const { attempt, busy, failure } = useAttempt();
  const stopping = useRef<AbortController>(undefined);
  const stop = () => stopping.current?.abort();
  useEffect(() => () => stopping.current?.abort(), []);

  /** True when the file is saved. A refusal stays in `failure`. */
  const download = async (work: (options: DownloadOptions) => Promise<Downloaded>) => {
    const { signal } = (stopping.current = new AbortController());
    setBytes(0);
    try {
      return await attempt(async () => {
        const { fileName } = await work({ signal, onProgress: setBytes });
        notify('desk.download.done', { type: 'success', messageArgs: { name: fileName } });
      });
    } catch {
      notify(signal.aborted ? 'desk.download.stopped' : 'desk.download.broken', { type: 'warning' });
      return false;
    }
  };
  return { download, stop, bytes, busy, failure };
};
