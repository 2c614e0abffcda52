import Button from '@mui/material/Button';
import SnackbarContent from '@mui/material/SnackbarContent';
import type { Ref } from 'react';
import { useCloseNotification, useTranslate } from 'react-admin';

interface Props {
  message: string;
  onUndo: () => Promise<void>;
  /** What else can be done now; its label is a message key. */
  more?: { label: string; keys: string; run: () => void } | undefined;
  ref?: Ref<HTMLDivElement>;
}

const linked = { textDecoration: 'underline' } as const;

/** What was done, and one press to take it back. */
export const UndoNotice = ({ message, onUndo, more, ref, ...motion }: Props) => {
  const translate = useTranslate();
  const close = useCloseNotification();
  const closing = (run: () => unknown) => () => {
    close();
    void run();
  };
  return (
    <SnackbarContent
      {...motion}
      ref={ref ?? null}
      message={message}
      sx={{ flexWrap: { sm: 'nowrap' }, '& .MuiSnackbarContent-action': { flexShrink: 0 } }}
      action={
        <>
          {more ? (
            <Button
              color="inherit"
              size="small"
              aria-keyshortcuts={more.keys}
              onClick={closing(more.run)}
              sx={linked}
            >
              {translate(more.label)}
            </Button>
          ) : null}
          <Button color="inherit" size="small" onClick={closing(onUndo)} sx={linked}>
            {translate('ra.action.undo')}
          </Button>
        </>
      }
    />
  );
};
