import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useMemo } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Article } from '#domain/article.ts';
import type { Saver } from './saving.ts';
import { useSaver } from './useSaver.ts';
import { SavingContext } from './useSaving.ts';
import { writtenOf } from './writtenOf.ts';

const MergeDialog = lazy(() => import('./MergeDialog.tsx').then((room) => ({ default: room.MergeDialog })));

interface Props {
  article: Article;
  readOnly: boolean;
  /** What somebody else saved is shown beside what is typed here. */
  comparing: boolean;
  onCompare: (comparing: boolean) => void;
  note: string;
  onNote: (note: string) => void;
  onSaver: (saver: Saver | undefined) => void;
  /** The form stands on this record from now on. */
  onFill: (article: Article) => void;
  children: ReactNode;
}

/** Saves what is typed in the form around it, and tells everything inside how that goes. */
export const SavingRoom = ({ article, readOnly, comparing, onCompare, note, onNote, ...props }: Props) => {
  const { onSaver, onFill, children } = props;
  const form = useFormContext();
  const { saver, saving } = useSaver(article, readOnly);
  useEffect(() => onSaver(saver), [onSaver, saver]);

  const fill = (record: Article) => {
    form.reset(record);
    saver?.adopt({ ...writtenOf(form.getValues()), version: record.version });
    onFill(record);
  };
  const takeUp = useEffectEvent(() => fill(article));
  const filledWith: number = saver?.version() ?? form.getValues('version');
  const newer = saving.is === 'saved' && article.version > filledWith ? article.version : undefined;
  useEffect(() => {
    if (newer !== undefined) takeUp();
  }, [newer]);
  useClearedSubmit();

  const room = useMemo(
    () => ({ saving, saver, compare: () => onCompare(true), note, onNote }),
    [saving, saver, onCompare, note, onNote],
  );
  return (
    <SavingContext value={room}>
      {children}
      {comparing && saver && saving.is === 'stale' ? (
        <Suspense>
          <MergeDialog
            clash={saving.clash}
            base={saver.base()}
            mine={writtenOf(form.getValues())}
            onMerged={(record) => {
              fill(record);
              onCompare(false);
            }}
            onClose={() => onCompare(false)}
          />
        </Suspense>
      ) : null}
    </SavingContext>
  );
};

/** React-admin lets go of the page after a good save, whatever is typed afterwards: until this tells it not to. */
const useClearedSubmit = () => {
  const form = useFormContext();
  const { isSubmitSuccessful } = useFormState();
  useEffect(() => {
    if (isSubmitSuccessful)
      form.reset(undefined, { keepValues: true, keepDirty: true, keepDefaultValues: true, keepErrors: true });
  }, [form, isSubmitSuccessful]);
};
