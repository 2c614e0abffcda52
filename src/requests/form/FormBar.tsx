import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { LinkBase, useTranslate } from 'react-admin';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';

/** Save and the way back, always in reach. */
export const FormBar = ({ back }: { back: string }) => {
  const translate = useTranslate();
  return (
    <Paper
      variant="outlined"
      sx={{ position: 'sticky', bottom: 0, zIndex: 2, display: 'flex', gap: 1, px: 2, py: 1 }}
    >
      <FormSaveButton />
      <Button component={LinkBase} to={back}>
        {translate('ra.action.cancel')}
      </Button>
    </Paper>
  );
};
