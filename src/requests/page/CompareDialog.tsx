import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { CompareTable } from './CompareTable.tsx';
import { looksLikeFamily } from './looksLikeFamily.ts';
import { MergeForm } from './MergeForm.tsx';
import { useRepeats } from './useRepeats.ts';
import { type Doing, useRequestDesk } from './useRequestDesk.ts';
import { useToldApart } from './useToldApart.tsx';

interface Props {
  doing: Extract<Doing, { what: 'compare' }>;
  onClose: () => void;
}

/** Two requests side by side: one person's, then they are merged; two people's, then that is remembered. */
export const CompareDialog = ({ doing: { otherId }, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const { request } = useRequestDesk();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { data: other } = useGetOne<AppointmentRequest>('requests', { id: otherId });
  const repeat = useRepeats(request.id).find((one) => one.request.id === otherId);
  const tellApart = useToldApart();
  const apart = () => {
    onClose();
    void tellApart(otherId, false);
  };

  return (
    <Dialog open fullWidth fullScreen={small} maxWidth="lg" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{translate('repeats.compareTitle')}</DialogTitle>
      <DialogContent>
        {repeat && looksLikeFamily(request, repeat) ? (
          <Alert severity="info" variant="outlined" sx={{ mb: 1.5 }}>
            {translate('repeats.familyHint')}
          </Alert>
        ) : null}
        {other ? (
          <>
            <CompareTable one={request} other={other} stacked={small} />
            <MergeForm one={request} other={other} onClose={onClose} />
          </>
        ) : (
          <Waiting />
        )}
      </DialogContent>
      <DialogActions>
        {other && !repeat?.toldApart ? (
          <Button onClick={apart}>{translate('repeats.apart.do')}</Button>
        ) : null}
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
