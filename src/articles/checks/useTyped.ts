import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Article } from '#domain/article.ts';

/** Milliseconds without a key until the article is looked at again. */
const pause = 600;

/** What stands in the form, read on every pause in typing: between two keys nothing is drawn anew. */
export function useTyped(): Partial<Article> {
  const { getValues, watch } = useFormContext<Article>();
  const [typed, setTyped] = useState<Partial<Article>>(() => ({ ...getValues() }));
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    const look = () => setTyped({ ...getValues() });
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, pause);
    };
    wait();
    const { unsubscribe } = watch(wait);
    return () => {
      clearTimeout(waiting);
      unsubscribe();
    };
  }, [getValues, watch]);
  return typed;
}
