import { useEffect, useRef } from 'react';
import { useRecordContext } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Article } from '#domain/article.ts';

/**
 * A record fetched anew leaves typed fields alone, and the answer to a save looks the same to the form: without
 * this, what was just saved would count as unsaved.
 */
export const AfterSave = () => {
  const article = useRecordContext<Article>();
  const form = useFormContext();
  const { submitCount, isSubmitSuccessful } = useFormState();
  const settled = useRef(0);
  const version = article?.version;
  useEffect(() => {
    if (!article || !isSubmitSuccessful || settled.current === submitCount) return;
    if (form.getValues('version') === version) return;
    settled.current = submitCount;
    form.reset(article);
  }, [article, version, form, submitCount, isSubmitSuccessful]);
  return null;
};
