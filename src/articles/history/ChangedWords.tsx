import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { WordChange } from '#domain/diff/wordDiff.ts';
import { Unseen } from '#ui/Unseen.tsx';

const looks = {
  removed: { component: 'del', color: 'error.main', textDecoration: 'line-through' },
  added: { component: 'ins', color: 'success.main', textDecoration: 'underline' },
} as const;

interface Props {
  words: readonly WordChange[];
  /** What stands in one of the versions; both where it is left out. */
  only?: 'removed' | 'added';
}

/** Words with what came and what went marked by line, ground and word, not by color alone. */
export const ChangedWords = ({ words, only }: Props) => {
  const translate = useTranslate();
  const shown = words.filter(({ kind }) => kind === 'same' || !only || kind === only);
  return shown.map(({ kind, text }, at) =>
    kind === 'same' ? (
      // Words repeat, and stand still.
      <span key={at}>{text}</span>
    ) : (
      <Box
        key={at}
        component={looks[kind].component}
        sx={{ color: looks[kind].color, textDecoration: looks[kind].textDecoration, fontWeight: 600 }}
      >
        <Unseen>{translate(`articleHistory.${kind}`)} </Unseen>
        {text}
        <Unseen> {translate(`articleHistory.${kind}End`)}</Unseen>
      </Box>
    ),
  );
};
