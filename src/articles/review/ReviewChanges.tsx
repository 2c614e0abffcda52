import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ArticleReview } from '#domain/articleReview.ts';

type Change = ArticleReview['changes'][number];

interface Props {
  review: ArticleReview;
  /** Given to whoever may sign: the keys ticked so far. */
  ticked?: readonly string[];
  onTick?: (key: string, on: boolean) => void;
}

/** What has changed since the last signature: what could hurt somebody first, each with both sentences. */
export const ReviewChanges = ({ review, ticked, onTick }: Props) => {
  const translate = useTranslate();
  const { comparedWith, changes, paragraphs } = review;
  const id = useId();
  if (!comparedWith)
    return <Typography color="text.secondary">{translate('articleReview.changes.whole')}</Typography>;
  return (
    <section aria-labelledby={id}>
      <Typography id={id} component="h3" variant="subtitle2">
        {translate(`articleReview.changes.${comparedWith}`)}
      </Typography>
      <Typography color="text.secondary">
        {changes.length === 0
          ? translate('articleReview.changes.none')
          : onTick
            ? translate('articleReview.changes.tick')
            : null}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {changes.map((change) => (
          <ChangeItem
            key={change.key}
            change={change}
            {...(ticked && onTick ? { isTicked: ticked.includes(change.key), onTick } : {})}
          />
        ))}
      </Box>
      <Typography color="text.secondary">
        {translate('articleReview.changes.paragraphs', { smart_count: paragraphs })}
      </Typography>
    </section>
  );
};

interface ItemProps {
  change: Change;
  isTicked?: boolean;
  onTick?: (key: string, on: boolean) => void;
}

const ChangeItem = ({ change, isTicked = false, onTick }: ItemProps) => {
  const translate = useTranslate();
  const id = useId();
  const { key, kind, before, after } = change;
  const name = (
    <>
      {translate(`articleReview.kindNames.${kind}`)}:{' '}
      <strong>{before || translate('articleReview.changes.new')}</strong> →{' '}
      <strong>{after || translate('articleReview.changes.gone')}</strong>
    </>
  );
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
      {onTick ? (
        <Box component="label" sx={{ display: 'flex', gap: 0.5, alignItems: 'center', cursor: 'pointer' }}>
          <Checkbox
            size="small"
            checked={isTicked}
            onChange={(_event, on) => onTick(key, on)}
            slotProps={{ input: { 'aria-describedby': id } }}
            sx={{ p: 0.5 }}
          />
          <span>{name}</span>
        </Box>
      ) : (
        <div>{name}</div>
      )}
      <Sentences id={id} change={change} indented={Boolean(onTick)} />
    </Box>
  );
};

const Sentences = ({ id, change, indented }: { id: string; change: Change; indented: boolean }) => {
  const translate = useTranslate();
  const { sentenceBefore, sentenceAfter } = change;
  return (
    <Box
      id={id}
      sx={{ pl: indented ? 4.25 : 0, color: 'text.secondary', overflowWrap: 'anywhere', '& p': { m: 0 } }}
    >
      {sentenceBefore ? (
        <p>
          {translate('articleReview.changes.before')}: {sentenceBefore}
        </p>
      ) : null}
      {sentenceAfter ? (
        <p>
          {translate('articleReview.changes.after')}: {sentenceAfter}
        </p>
      ) : null}
    </Box>
  );
};
