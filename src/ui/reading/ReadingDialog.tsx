import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Link from '@mui/material/Link';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import {
  choose,
  chosen,
  type ReadingSetting,
  type ReadingValue,
  readingSettingNames,
  readingSettings,
} from '#domain/readingSettings.ts';
import { countReading, keepReading } from '#site/reading/store.ts';
import { useReading } from './useReading.ts';

/** How the screens look to this person in this browser; each choice shows at once. */
export const ReadingDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const notify = useNotify();
  const id = useId();
  const reset = () => {
    keepReading({});
    notify('reading.wasReset');
  };
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{translate('reading.open')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('reading.lead')}</DialogContentText>
        {readingSettingNames.map((setting) => (
          <Setting key={setting} setting={setting} />
        ))}
        <DialogContentText sx={{ mt: 1 }}>{translate('reading.device')}</DialogContentText>
        <Link href={`/site/accessibility?lang=${locale}`}>{translate('reading.otherWays')}</Link>
      </DialogContent>
      <DialogActions>
        <Button onClick={reset}>{translate('reading.reset')}</Button>
        <Button onClick={onClose} variant="contained">
          {translate('reading.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const Setting = ({ setting }: { setting: ReadingSetting }) => {
  const translate = useTranslate();
  const id = useId();
  const reading = useReading();
  const set = (value: ReadingValue) => {
    keepReading(choose(reading, setting, value));
    countReading(setting, value);
  };
  return (
    <FormControl sx={{ display: 'block' }}>
      <FormLabel id={id}>{translate(`reading.settings.${setting}.label`)}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        value={chosen(reading, setting)}
        onChange={(_, value) => set(value as ReadingValue)}
      >
        {readingSettings[setting].map((value) => (
          <FormControlLabel
            key={value}
            value={value}
            control={<Radio size="small" />}
            label={translate(`reading.settings.${setting}.values.${value}`)}
          />
        ))}
      </RadioGroup>
      {setting === 'typeface' && (
        <FormHelperText sx={{ mx: 0 }}>{translate('reading.typefaceHelp')}</FormHelperText>
      )}
    </FormControl>
  );
};
