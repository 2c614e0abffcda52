import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { type SeriesScope, seriesScopes } from '#domain/series.ts';

interface Props {
  value: SeriesScope;
  onChange: (scope: SeriesScope) => void;
}

/** Of a visit that repeats: only this one, or others too. */
export const ScopeChoice = ({ value, onChange }: Props) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl margin="none">
      <FormLabel id={id}>{translate('series.which')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        value={value}
        onChange={(_, scope) => onChange(scope as SeriesScope)}
      >
        {seriesScopes.map((scope) => (
          <FormControlLabel
            key={scope}
            value={scope}
            control={<Radio size="small" />}
            label={translate(`series.scope.${scope}`)}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
};
