import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { type Choices, hasClash, mergedValues, mergeFields } from '#domain/diff/mergeArticle.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { clockTime } from '#ui/timeWords.ts';
import { useApi } from '#ui/useApi.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { MergedRow } from './MergedRow.tsx';
import type { Clash, Values } from './saving.ts';
import { writtenFields } from './writtenOf.ts';

interface Props {
  clash: Clash;
  /** The text as it was before either wrote. */
  base: Values;
  mine: Values;
  onMerged: (article: Article) => void;
  onClose: () => void;
}

/** What a revision keeps. */
const texts = ['title', 'summary', 'body', 'references'];

/** Two people wrote in one article: what each changed, and for what both changed differently, a choice. */
export const MergeDialog = ({ clash, base, mine, onMerged, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const staff = useCatalogue('staff');
  const api = useApi();
  const { attempt, busy, failure } = useAttempt();
  const [against, setAgainst] = useState(clash);
  const [chosen, setChosen] = useState<Choices>({});
  const { theirs, savedById } = against;
  const found = mergeFields(base, mine, { ...theirs }, writtenFields);
  const name = staff.nameOf(savedById) || translate('articleStates.merge.someone');

  const save = async () => {
    if (busy) return;
    const merged = mergedValues(found, chosen);
    const typed = Object.fromEntries(texts.map((field) => [field, mine[field]]));
    await attempt(async () => {
      const body = { mine: typed, merged };
      const { data } = await api.act<Article>('articles', theirs.id, 'merge', body, {
        version: theirs.version,
      });
      onMerged(data);
    });
  };
  const newer = failure?.status === 412 ? (failure.body.current as Article | undefined) : undefined;

  return (
    <Dialog open fullWidth maxWidth="lg" aria-labelledby="merge-title" onClose={onClose}>
      <DialogTitle id="merge-title">
        {translate('articleStates.merge.title', { name, time: clockTime(theirs.updatedAt, locale) })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>
          {translate(hasClash(found) ? 'articleStates.merge.choose' : 'articleStates.merge.apart')}
        </DialogContentText>
        {found.map((field) => (
          <MergedRow
            key={field.field}
            merged={field}
            name={name}
            chosen={chosen}
            onChoose={(key, choice) => setChosen({ ...chosen, [key]: choice })}
          />
        ))}
        <Refusal failure={failure}>
          {newer ? (
            <Button
              size="small"
              onClick={() => setAgainst({ theirs: newer, savedById: failure?.body.savedById ?? null })}
            >
              {translate('articleStates.merge.again')}
            </Button>
          ) : null}
        </Refusal>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('articleStates.merge.back')}</Button>
        <Button variant="contained" aria-disabled={busy} onClick={() => void save()}>
          {translate('articleStates.merge.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
