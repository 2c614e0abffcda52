import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { WantedTime } from '#api/waiting.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { MakeOffer } from './MakeOffer.tsx';
import { OffersBefore } from './OffersBefore.tsx';
import { OpenOffer } from './OpenOffer.tsx';
import { useProposal } from './useProposal.ts';

interface Props {
  time: WantedTime;
  onClose: () => void;
}

/** A free time, and who of the waiting list could have it: offer it, and say what came of it, in one place. */
export const OfferDialog = ({ time, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const id = useId();
  const zone = useCatalogue('locations').byId.get(time.locationId)?.zone ?? 'UTC';
  const services = useCatalogue('services');
  const providers = useCatalogue('providers');
  const { data, isError } = useProposal(time);
  const open = data?.offers.find(({ status }) => status === 'open');

  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{translate('waiting.offer.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ fontWeight: 600 }}>
          {formatInstant(time.startsAt, zone, locale, 'full', translate('schedule.zone'))}
        </Typography>
        <DialogContentText sx={{ mb: 1 }}>
          {[services.nameOf(time.serviceId), providers.nameOf(time.providerId)].filter(Boolean).join(' · ')}
        </DialogContentText>
        {isError ? <Typography role="alert">{translate('desk.failures.load')}</Typography> : null}
        {data || isError ? null : <Waiting />}
        {open ? <OpenOffer key={open.id} offer={open} name={open.patientName} isNew /> : null}
        {data && !open && data.refusal ? (
          <Alert severity="warning" variant="outlined">
            {translate(`waiting.offer.refusal.${data.refusal}`, {
              _: translate('waiting.offer.refusal.other'),
            })}
          </Alert>
        ) : null}
        {data && !open && !data.refusal ? <MakeOffer proposal={data} zone={zone} /> : null}
        {data ? <OffersBefore offers={data.offers} zone={zone} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('waiting.offer.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
