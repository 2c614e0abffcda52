import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Place } from '#domain/replace/articlePlaces.ts';
import { replacementOf } from '#domain/replace/question.ts';
import type { FoundText } from '#domain/replace/replaceForms.ts';
import { ArticleStatusChip } from '#ui/StatusChip.tsx';
import { keyOf } from './useReplacing.ts';

interface Props {
  text: FoundText;
  /** What is put in the place of each. */
  put: string;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  disabled: boolean;
}

/** The places of one article or shared text, each with a tick box. */
export const FoundTextPart = ({ text, put, ticked, onTick, disabled }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const keys = text.places.map((place) => keyOf(text, place.id));
  const tickedHere = keys.filter((key) => ticked.has(key)).length;
  const toggle = (changed: readonly string[], isOn: boolean) => {
    const rest = [...ticked].filter((key) => !changed.includes(key));
    onTick(new Set(isOn ? [...rest, ...changed] : rest));
  };
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ px: 2, py: 1, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Checkbox
          size="small"
          checked={tickedHere === keys.length}
          indeterminate={tickedHere > 0 && tickedHere < keys.length}
          disabled={disabled}
          onChange={({ target }) => toggle(keys, target.checked)}
          slotProps={{ input: { 'aria-label': translate('articleList.replace.whole', { name: text.name }) } }}
          sx={{ ml: -1 }}
        />
        <Typography id={id} component="h2" variant="h3" lang={text.language} sx={{ flex: 1, minWidth: 160 }}>
          {text.name}
        </Typography>
        {text.status ? <ArticleStatusChip status={text.status} /> : translate('articleList.replace.shared')}
      </Box>
      {text.places.map((place, nth) => (
        <FormControlLabel
          key={place.id}
          sx={{ display: 'flex', alignItems: 'flex-start', mr: 0 }}
          disabled={disabled}
          label={<Preview place={place} put={put} language={text.language} />}
          control={
            <Checkbox
              size="small"
              sx={{ py: 0.25 }}
              checked={ticked.has(keys[nth] ?? '')}
              onChange={({ target }) => toggle(keys.slice(nth, nth + 1), target.checked)}
            />
          }
        />
      ))}
    </Paper>
  );
};

/** The words as they stand and as they would stand, told apart by more than colour. */
const Preview = ({ place, put, language }: { place: Place; put: string; language: string }) => {
  const translate = useTranslate();
  const { field, under, before, words, after, isCall } = place;
  const where = translate(`articleList.replace.fields.${field}`);
  return (
    <Box sx={{ overflowWrap: 'anywhere', py: 0.25 }}>
      <Typography component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary', display: 'block' }}>
        {under ? `${where} · ${under}` : where}
      </Typography>
      <span lang={language}>
        {before}
        <Box component="del" sx={{ color: 'error.main' }}>
          {words}
        </Box>{' '}
        <Box component="ins" sx={{ color: 'success.main', fontWeight: 600 }}>
          {replacementOf(words, isCall, put)}
        </Box>
        {after}
      </span>
    </Box>
  );
};
