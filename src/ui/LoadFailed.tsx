import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** In place of what could not be fetched, with the way to ask once more. */
export const LoadFailed = ({ onAgain }: { onAgain: () => void }) => {
  const translate = useTranslate();
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        <Button color="inherit" onClick={onAgain}>
          {translate('desk.pages.again')}
        </Button>
      }
    >
      {translate('desk.failures.load')}
    </Alert>
  );
};
