import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { FoundTexts as Found } from '#domain/replace/replaceForms.ts';
import { FoundTextPart } from './FoundTextPart.tsx';
import { keyOf, type Replacing } from './useReplacing.ts';

interface Props {
  replacing: Replacing;
  found: Found;
}

/** Every place with what it becomes; only what is ticked is changed. */
export const FoundTexts = ({ replacing, found: { texts, isCut } }: Props) => {
  const translate = useTranslate();
  const { typed, setTyped, ticked, setTicked, chosen, busy, done, replace } = replacing;
  const keys = texts.flatMap((text) => text.places.map(({ id }) => keyOf(text, id)));
  const count = translate('articleList.replace.places', { smart_count: keys.length });
  if (texts.length === 0) return <Box role="status">{translate('articleList.replace.none')}</Box>;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box role="status" sx={{ flex: 1, minWidth: 200, fontWeight: 600 }}>
          {translate('articleList.replace.found', { smart_count: texts.length, places: count })}
        </Box>
        <Button size="small" onClick={() => setTicked(new Set(keys))}>
          {translate('articleList.replace.all')}
        </Button>
        <Button size="small" onClick={() => setTicked(new Set())} disabled={ticked.size === 0}>
          {translate('articleList.replace.noneTicked')}
        </Button>
      </Box>
      {isCut ? <Alert severity="warning">{translate('articleList.replace.cut')}</Alert> : null}
      {texts.map((text) => (
        <FoundTextPart
          key={text.id}
          text={text}
          put={typed.replace}
          ticked={ticked}
          onTick={setTicked}
          disabled={busy}
        />
      ))}
      <Paper
        variant="outlined"
        sx={{ p: 2, position: 'sticky', bottom: 0, zIndex: 1, display: 'grid', gap: 1 }}
      >
        {busy && chosen.length > 0 ? (
          <LinearProgress
            variant="determinate"
            value={(100 * done) / chosen.length}
            aria-label={translate('articleList.replace.working')}
          />
        ) : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <TextField
            size="small"
            label={translate('articleList.note')}
            value={typed.note}
            onChange={({ target }) => setTyped({ ...typed, note: target.value })}
            sx={{ flex: 1, minWidth: 200 }}
          />
          <Button variant="contained" disabled={busy || ticked.size === 0} onClick={() => void replace()}>
            {translate('articleList.replace.go', { smart_count: ticked.size })}
          </Button>
        </Box>
      </Paper>
    </>
  );
};
