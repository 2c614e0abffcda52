import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImageRecord } from '#domain/image.ts';
import { useApi } from '#ui/useApi.ts';
import { useAttempt } from '#ui/useAttempt.ts';

/** Hands one picture in at a time: how much has gone, a way to stop it, and why it was refused. */
export const useUpload = (onDone: (image: ImageRecord) => void) => {
  const api = useApi();
  const queries = useQueryClient();
  const { attempt, busy, failure } = useAttempt();
  const [part, setPart] = useState(0);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const upload = useCallback(
    (file: File) => {
      stop.current?.abort();
      const stopping = new AbortController();
      stop.current = stopping;
      setPart(0);
      return attempt(async () => {
        try {
          const { data } = await api.uploadImage(file, { signal: stopping.signal, onProgress: setPart });
          await queries.invalidateQueries({ queryKey: ['images'] });
          onDone(data);
        } catch (error) {
          if (!stopping.signal.aborted) throw error;
        }
      });
    },
    [api, attempt, onDone, queries],
  );
  return { upload, cancel: () => stop.current?.abort(), busy, part, failure };
};
