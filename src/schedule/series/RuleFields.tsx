import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { mostVisits } from '#domain/series.ts';

/** The rule as it is typed. */
export interface TypedRule {
  every: string;
  unit: 'week' | 'day';
  end: 'count' | 'until';
  count: string;
  until: string;
}

interface Props {
  rule: TypedRule;
  onChange: (changes: Partial<TypedRule>) => void;
}

/** How often, and until when. */
export const RuleFields = ({ rule, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, pt: 1, mb: 1 }}>
      <TextField
        autoFocus
        type="number"
        margin="none"
        label={translate('series.every')}
        value={rule.every}
        onChange={({ target }) => onChange({ every: target.value })}
        slotProps={{ htmlInput: { min: 1, max: 52 } }}
        sx={{ width: 90 }}
      />
      <TextField
        select
        margin="none"
        label={translate('series.unit')}
        value={rule.unit}
        onChange={({ target }) => onChange({ unit: target.value as TypedRule['unit'] })}
        sx={{ width: 120 }}
      >
        {(['week', 'day'] as const).map((unit) => (
          <MenuItem key={unit} value={unit}>
            {translate(`series.units.${unit}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        margin="none"
        label={translate('series.end')}
        value={rule.end}
        onChange={({ target }) => onChange({ end: target.value as TypedRule['end'] })}
        sx={{ width: 190 }}
      >
        {(['count', 'until'] as const).map((end) => (
          <MenuItem key={end} value={end}>
            {translate(`series.ends.${end}`)}
          </MenuItem>
        ))}
      </TextField>
      {rule.end === 'count' ? (
        <TextField
          type="number"
          margin="none"
          label={translate('series.count')}
          value={rule.count}
          onChange={({ target }) => onChange({ count: target.value })}
          slotProps={{ htmlInput: { min: 2, max: mostVisits } }}
          sx={{ width: 100 }}
        />
      ) : (
        <TextField
          type="date"
          margin="none"
          label={translate('series.until')}
          value={rule.until}
          onChange={({ target }) => onChange({ until: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ width: 170 }}
        />
      )}
    </Stack>
  );
};
