import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Article } from '#domain/article.ts';
import { useApi } from '#ui/useApi.ts';
import { createSaver } from './createSaver.ts';
import type { Answered, Saver, Saving, Values } from './saving.ts';
import { writtenOf } from './writtenOf.ts';

/** The saver of the form around it, made once it is filled. */
export const useSaver = (
  { id, version }: Article,
  readOnly: boolean,
): { saver: Saver | undefined; saving: Saving } => {
  const api = useApi();
  const queries = useQueryClient();
  const form = useFormContext();
  const [saving, setSaving] = useState<Saving>({ is: 'saved' });
  const [saver, setSaver] = useState<Saver>();

  useEffect(() => {
    if (readOnly) return undefined;
    const values = () => writtenOf(form.getValues());
    const take = (answered: Answered, typed: Values, isAll: boolean) => {
      queries.setQueryData(['articles', 'getOne', { id, meta: undefined }], (known: Article | undefined) =>
        known ? { ...known, ...answered, ...typed } : known,
      );
      // The fields stay as they are, and so does whoever types in one.
      if (isAll) form.reset(form.getValues(), { keepValues: true, keepErrors: true });
    };
    const made = createSaver({
      values,
      record: { ...values(), version },
      send: async (typed, conditions) =>
        (await api.act<Answered & { id: string }>('articles', id, 'autosave', typed, conditions)).data,
      keep: async (data, at) => {
        const meta = { version: at };
        const { data: answered } = await api.update<Article>('articles', {
          id,
          data,
          meta,
          previousData: { id },
        });
        void queries.invalidateQueries({ queryKey: ['articles', 'getList'] });
        return answered;
      },
      onSaved: take,
      onChange: setSaving,
    });
    setSaver(made);
    const { unsubscribe } = form.watch(() => made.typed());
    const soon = () => void made.flush();
    globalThis.addEventListener('online', made.retry);
    document.addEventListener('focusout', soon);
    document.addEventListener('visibilitychange', soon);
    return () => {
      unsubscribe();
      globalThis.removeEventListener('online', made.retry);
      document.removeEventListener('focusout', soon);
      document.removeEventListener('visibilitychange', soon);
      made.stop();
    };
    // Made once for each article: it keeps count of the versions itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, readOnly]);
  return { saver, saving };
};
