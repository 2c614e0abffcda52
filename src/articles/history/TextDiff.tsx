import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BlockChange, DiffBlock } from '#domain/diff/blockDiff.ts';
import { foldUnchanged } from '#domain/diff/versionDiff.ts';
import type { WordChange } from '#domain/diff/wordDiff.ts';
import { ChangedWords } from './ChangedWords.tsx';
import { asPlace } from './changePlaces.ts';
import { sidesStyles } from './sidesStyles.ts';

/** The text by its blocks, side by side; what did not change is folded away. */
export const TextDiff = ({ blocks }: { blocks: readonly BlockChange[] }) => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby="changed-text" sx={{ my: 2 }}>
      <Typography id="changed-text" component="h2" variant="h6">
        {translate('articles.fields.body')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {foldUnchanged(blocks).map((stretch) =>
          stretch.kind === 'unchanged' ? (
            <Unchanged key={stretch.at} changes={stretch.changes} />
          ) : (
            <Changed key={stretch.at} change={stretch.change} at={stretch.at} />
          ),
        )}
      </Box>
    </Box>
  );
};

const Unchanged = ({ changes }: { changes: readonly BlockChange[] }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ color: 'text.secondary' }}>
      <Button size="small" color="inherit" aria-expanded={open} onClick={() => setOpen(!open)}>
        {translate('articleHistory.unchanged', { smart_count: changes.length })}
      </Button>
      {open ? (
        <Box sx={{ pl: 1, borderLeft: 3, borderColor: 'divider' }}>
          {changes.map((change, at) => (
            // They stand still.
            <Text key={at} block={'after' in change ? change.after : change.before} />
          ))}
        </Box>
      ) : null}
    </Box>
  );
};

const whole = (kind: 'removed' | 'added', { text }: DiffBlock): WordChange[] => [{ kind, text }];

const sides: {
  [Kind in BlockChange['kind']]: (change: Extract<BlockChange, { kind: Kind }>) => WordChange[];
} = {
  same: ({ after }) => [{ kind: 'same', text: after.text }],
  changed: ({ words }) => words,
  removed: ({ before }) => whole('removed', before),
  added: ({ after }) => whole('added', after),
};

const wordsOf = (change: BlockChange): WordChange[] =>
  (sides[change.kind] as (change: BlockChange) => WordChange[])(change);

const Changed = ({ change, at }: { change: BlockChange; at: number }) => {
  const translate = useTranslate();
  const words = wordsOf(change);
  const isOnlyMarkup = change.kind === 'changed' && words.every(({ kind }) => kind === 'same');
  return (
    <Box {...asPlace(at)} sx={sidesStyles}>
      <Box>
        {'before' in change ? (
          <Text block={change.before} words={words} only="removed" />
        ) : (
          <Nothing label="notYet" />
        )}
      </Box>
      <Box>
        {'after' in change ? (
          <Text block={change.after} words={words} only="added" />
        ) : (
          <Nothing label="gone" />
        )}
        {isOnlyMarkup ? (
          <Chip size="small" variant="outlined" label={translate('articleHistory.onlyMarkup')} />
        ) : null}
      </Box>
    </Box>
  );
};

interface TextProps {
  block: DiffBlock;
  words?: readonly WordChange[];
  only?: 'removed' | 'added';
}

const Text = ({ block, words, only }: TextProps) => {
  const translate = useTranslate();
  const isHeading = /^h[2-4]$/.test(block.tag);
  return (
    <Box component="p" sx={{ my: 0.5, ...(isHeading ? { fontWeight: 650 } : {}) }}>
      {block.tag === 'li' ? <span aria-hidden>• </span> : null}
      {block.text === '' ? <em>{translate('articleHistory.picture')}</em> : null}
      {words && only ? <ChangedWords words={words} only={only} /> : block.text}
    </Box>
  );
};

const Nothing = ({ label }: { label: 'notYet' | 'gone' }) => (
  <Box component="em" sx={{ color: 'text.secondary' }}>
    {useTranslate()(`articleHistory.${label}`)}
  </Box>
);
