import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { phoneIn } from '#domain/replace/question.ts';
import type { Replacing } from './useReplacing.ts';

const choices = ['matchCase', 'wholeWord'] as const;

/** What to look for, and what to put in its place. */
export const ReplaceForm = ({ replacing }: { replacing: Replacing }) => {
  const translate = useTranslate();
  const { typed, setTyped, find, busy } = replacing;
  const isPhone = phoneIn(typed.find) !== undefined;
  return (
    <Paper
      component="form"
      variant="outlined"
      sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}
      onSubmit={(event: { preventDefault: () => void }) => {
        event.preventDefault();
        if (typed.find.trim() && !busy) void find();
      }}
    >
      <TextField
        label={translate('articleList.replace.find')}
        value={typed.find}
        onChange={({ target }) => setTyped({ ...typed, find: target.value })}
        helperText={isPhone ? translate('articleList.replace.phone') : ' '}
        autoComplete="off"
        required
      />
      <TextField
        label={translate('articleList.replace.with')}
        value={typed.replace}
        onChange={({ target }) => setTyped({ ...typed, replace: target.value })}
        helperText={typed.replace === '' ? translate('articleList.replace.nothing') : ' '}
        autoComplete="off"
      />
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {choices.map((choice) => (
          <FormControlLabel
            key={choice}
            disabled={isPhone}
            label={translate(`articleList.replace.${choice}`)}
            control={
              <Checkbox
                size="small"
                checked={typed[choice]}
                onChange={({ target }) => setTyped({ ...typed, [choice]: target.checked })}
              />
            }
          />
        ))}
        <Button type="submit" variant="outlined" disabled={busy} sx={{ ml: 'auto' }}>
          {translate('articleList.replace.search')}
        </Button>
      </Box>
    </Paper>
  );
};
