import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useContext, useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { byGroup } from './byGroup.ts';
import { singleKeys } from './CommandKeys.tsx';
import { KeyText } from './KeyText.tsx';
import { isSingle } from './stroke.ts';
import { RegistryContext } from './useCommands.ts';

/** The paper shows the sheet alone. */
const printed = {
  '@media print': {
    '&': { position: 'static' },
    'body > *:not(:has(.help-sheet))': { display: 'none' },
    '& .MuiDialog-paper': { boxShadow: 'none', maxHeight: 'none', maxWidth: 'none', m: 0 },
    '& .MuiDialogActions-root, & .MuiFormControlLabel-root, & .MuiBackdrop-root': { display: 'none' },
  },
};

/** Every key of this screen, and the switch for those who type by voice. */
export const HelpSheet = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const registry = useContext(RegistryContext);
  const [single, setSingle] = useStore(singleKeys, true);
  const [offered] = useState(() => registry?.available().filter(({ keys }) => keys) ?? []);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      className="help-sheet"
      aria-labelledby="help-title"
      onClose={onClose}
      sx={printed}
    >
      <DialogTitle id="help-title">{translate('live.help.title')}</DialogTitle>
      <DialogContent tabIndex={0} role="region" aria-labelledby="help-title">
        <FormControlLabel
          control={<Switch checked={single} onChange={(_, on) => setSingle(on)} />}
          label={translate('live.help.single')}
        />
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {translate(single ? 'live.help.lead' : 'live.help.off')}
        </Typography>
        <Box sx={{ columnWidth: 300, columnGap: 4 }}>
          {byGroup(offered).map(([group, commands]) => (
            <Box component="section" key={group} sx={{ mb: 2, breakInside: 'avoid-column' }}>
              <Typography component="h3" variant="h2" sx={{ mb: 0.5 }}>
                {translate(`live.keys.groups.${group}`)}
              </Typography>
              <Box component="dl" sx={{ m: 0 }}>
                {commands.map(({ id, keys = '', label }) => (
                  <Box
                    key={id}
                    sx={{
                      display: 'flex',
                      justifyContent: 'space-between',
                      gap: 2,
                      py: 0.25,
                      color: single || !isSingle(keys) ? undefined : 'text.disabled',
                    }}
                  >
                    <dt>{translate(label)}</dt>
                    <Box component="dd" sx={{ m: 0 }}>
                      <KeyText keys={keys} />
                    </Box>
                  </Box>
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => globalThis.print()}>{translate('live.help.print')}</Button>
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
