import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';

/** Enter, Space or Escape stays: whoever reaches for the keyboard is here. */
export const IdleWarning = ({ seconds, onStay }: { seconds: number; onStay: () => void }) => {
  const translate = useTranslate();
  return (
    <Dialog
      open
      role="alertdialog"
      onClose={onStay}
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
    >
      <DialogTitle id="idle-title">{translate('desk.idle.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id="idle-text">
          {translate('desk.idle.text', { smart_count: seconds })}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onStay}>
          {translate('desk.idle.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
