import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { BulkChange } from '#domain/bulk.ts';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

interface Props {
  change: BulkChange;
  count: number;
  onGo: () => void;
  onClose: () => void;
}

/** Many at once are asked about once more, with their number and what will become of them. */
export const BulkConfirm = ({ change, count, onGo, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const id = useId();
  const staff = useCatalogue('staff');
  const what = {
    assign: ({ assigneeId }: Extract<BulkChange, { action: 'assign' }>) =>
      translate('inbox.bulk.what.assign', { name: staff.nameOf(assigneeId) || translate('requests.nobody') }),
    priority: ({ priority }: Extract<BulkChange, { action: 'priority' }>) =>
      translate('inbox.bulk.what.priority', { priority: translate(`desk.priority.${priority}`) }),
    snooze: ({ until }: Extract<BulkChange, { action: 'snooze' }>) =>
      until
        ? translate('inbox.bulk.what.snooze', { time: exactTime(until, locale) })
        : translate('inbox.bulk.what.wake'),
    move: ({ to }: Extract<BulkChange, { action: 'move' }>) =>
      translate('inbox.bulk.what.move', { status: translate(`desk.status.${to}`) }),
  };
  const words = (what[change.action] as (one: BulkChange) => string)(change);
  const number = new Intl.NumberFormat(locale).format(count);
  return (
    <Dialog open aria-labelledby={id} onClose={onClose} maxWidth="xs">
      <DialogTitle id={id}>{translate('inbox.bulk.confirm.title', { count: number })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('inbox.bulk.confirm.text', { what: words })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={onGo}>
          {translate('inbox.bulk.confirm.go', { count: number })}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
