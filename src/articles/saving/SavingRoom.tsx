import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
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
  /** Counts how often a save that was asked for met somebody else's. */
  asked: number;
  onSaver: (saver: Saver | undefined) => void;
  /** The form stands on this record from now on. */
  onFill: (article: Article) => void;
  children: ReactNode;
}

/** Saves what is typed in the form around it, and tells everything inside how that goes. */
export const SavingRoom = ({ article, readOnly, asked, onSaver, onFill, children }: Props) => {
  const form = useFormContext();
  const { saver, saving } = useSaver(article, readOnly);
  const [comparing, setComparing] = useState(false);
  useEffect(() => onSaver(saver), [onSaver, saver]);
  useEffect(() => {
    if (asked > 0) setComparing(true);
  }, [asked]);

  const fill = (record: Article) => {
    form.reset(record);
    saver?.adopt({ ...writtenOf(form.getValues()), version: record.version });
    onFill(record);
  };
  const { version } = article;
  const isNewer = saver !== undefined && version > saver.version();
  useEffect(() => {
    if (saving.is === 'saved' && (isNewer || readOnly)) fill(article);
    // Only when another version is there, or when all that was typed is saved.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [version, isNewer, saving.is]);
  useClearedSubmit();

  const room = useMemo(() => ({ saving, saver, compare: () => setComparing(true) }), [saving, saver]);
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
              setComparing(false);
            }}
            onClose={() => setComparing(false)}
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
