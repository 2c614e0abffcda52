import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  title: string;
  /** The button that does it; left out, the dialog only closes. */
  submit?: string;
  wide?: boolean;
  onSubmit?: () => void;
  onClose: () => void;
  extra?: ReactNode;
  children: ReactNode;
}

/** A small form over the text. It stands inside the article's own form, which must not hear it submitted. */
export const ToolDialog = ({ title, submit, wide = false, onSubmit, onClose, extra, children }: Props) => {
  const translate = useTranslate();
  const titleId = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth={wide ? 'md' : 'sm'} aria-labelledby={titleId}>
      <form noValidate onSubmit={send}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          {extra}
          <Button onClick={onClose}>{translate('articles.editor.cancel')}</Button>
          {submit && (
            <Button type="submit" variant="contained">
              {submit}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
};
