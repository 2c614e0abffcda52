import Button from '@mui/material/Button';
import SnackbarContent from '@mui/material/SnackbarContent';
import type { Ref } from 'react';
import { useCloseNotification, useTranslate } from 'react-admin';

interface Props {
  message: string;
  onUndo: () => Promise<void>;
  ref?: Ref<HTMLDivElement>;
}

/** What was done, and one press to take it back. */
export const UndoNotice = ({ message, onUndo, ref, ...motion }: Props) => {
  const translate = useTranslate();
  const close = useCloseNotification();
  const undo = () => {
    close();
    void onUndo();
  };
  return (
    <SnackbarContent
      {...motion}
      ref={ref ?? null}
      message={message}
      action={
        <Button color="inherit" size="small" onClick={undo} sx={{ textDecoration: 'underline' }}>
          {translate('ra.action.undo')}
        </Button>
      }
    />
  );
};
