import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import {
  choose,
  chosen,
  type Reading,
  type ReadingValue,
  readingSettingNames,
  readingSettings,
} from '#domain/readingSettings.ts';

interface Props {
  reading: Reading;
  onChange: (reading: Reading) => void;
}

/** The page as somebody sees it who has set it so. */
export const ReadingInputs = ({ reading, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Box
      role="group"
      aria-label={translate('reading.open')}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', my: 1 }}
    >
      {readingSettingNames.map((setting) => (
        <TextField
          key={setting}
          select
          size="small"
          margin="none"
          label={translate(`reading.settings.${setting}.label`)}
          value={chosen(reading, setting)}
          onChange={({ target }) => onChange(choose(reading, setting, target.value as ReadingValue))}
        >
          {readingSettings[setting].map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`reading.settings.${setting}.values.${value}`)}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
};
