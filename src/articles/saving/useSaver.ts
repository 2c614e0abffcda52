import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Article } from '#domain/article.ts';
import { useApi } from '#ui/useApi.ts';
import { createSaver } from './createSaver.ts';
import type { Answered, Saver, Saving, Values } from './saving.ts';
import { writtenOf } from './writtenOf.ts';

/** The saver of the form around it: one for each time the form is opened, which counts the versions itself. */
export const useSaver = (
  { id, version }: Article,
  readOnly: boolean,
): { saver: Saver | undefined; saving: Saving } => {
  const api = useApi();
  const queries = useQueryClient();
  const { getValues, reset, watch } = useFormContext();
  const [saving, setSaving] = useState<Saving>({ is: 'saved' });

  const [saver] = useState(() => {
    const values = () => writtenOf(getValues());
    const take = (answered: Answered, typed: Values, isAll: boolean) => {
      queries.setQueryData(['articles', 'getOne', { id, meta: undefined }], (known: Article | undefined) =>
        known ? { ...known, ...answered, ...typed } : known,
      );
      // The fields stay as they are, and so does whoever types in one.
      if (isAll) reset(getValues(), { keepValues: true, keepErrors: true });
    };
    return createSaver({
      values,
      record: { ...values(), version },
      send: async (typed, conditions) =>
        (await api.act<Answered & { id: string }>('articles', id, 'autosave', typed, conditions)).data,
      keep: async (typed, at, note) => {
        const { data: answered } = await api.update<Article>('articles', {
          id,
          data: { ...typed, note },
          meta: { version: at },
          previousData: { id },
        });
        void queries.invalidateQueries({ queryKey: ['articles', 'getList'] });
        return answered;
      },
      onSaved: take,
      onChange: setSaving,
    });
  });

  useEffect(() => {
    if (readOnly) return undefined;
    const { unsubscribe } = watch(() => saver.typed());
    const soon = () => void saver.flush();
    globalThis.addEventListener('online', saver.retry);
    document.addEventListener('focusout', soon);
    document.addEventListener('visibilitychange', soon);
    return () => {
      unsubscribe();
      globalThis.removeEventListener('online', saver.retry);
      document.removeEventListener('focusout', soon);
      document.removeEventListener('visibilitychange', soon);
      saver.stop();
    };
  }, [saver, readOnly, watch]);
  return { saver: readOnly ? undefined : saver, saving };
};
