import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { type SeriesScope, seriesScopes } from '#domain/series.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { CancelFields } from './CancelFields.tsx';
import { MoveFields } from './MoveFields.tsx';
import { OccurrenceList } from './OccurrenceList.tsx';
import { useSeriesChange } from './useSeriesChange.ts';

interface Props {
  appointment: Appointment;
  onClose: () => void;
}

const kinds = ['move', 'cancel'] as const;

/** One visit of a series, it and those that follow, or all still to come: moved together, or called off. */
export const SeriesDialog = ({ appointment, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const zone = useCatalogue('locations').byId.get(appointment.locationId)?.zone ?? 'UTC';
  const [scope, setScope] = useState<SeriesScope>('following');
  const [kind, setKind] = useState<(typeof kinds)[number]>('move');
  const change = useSeriesChange(appointment, { scope, kind });
  const { looked, choices, busy, failure } = change;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await change.save()) onClose();
  };
  const radios = (
    label: string,
    name: string,
    value: string,
    options: readonly string[],
    set: (to: never) => void,
  ) => (
    <>
      <FormLabel id={`${id}-${name}`} sx={{ display: 'block', mt: 1 }}>
        {translate(label)}
      </FormLabel>
      <RadioGroup row aria-labelledby={`${id}-${name}`} value={value} onChange={(_, to) => set(to as never)}>
        {options.map((option) => (
          <FormControlLabel
            key={option}
            value={option}
            control={<Radio size="small" autoFocus={name === 'kind' && option === value} />}
            label={translate(`series.${name}.${option}`)}
          />
        ))}
      </RadioGroup>
    </>
  );

  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={id} onClose={busy ? undefined : onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={id}>{translate('series.change', { name: appointment.patientName })}</DialogTitle>
        <DialogContent>
          {radios('series.what', 'kind', kind, kinds, setKind)}
          {radios('series.which', 'scope', scope, seriesScopes, setScope)}
          {kind === 'move' ? (
            <MoveFields appointment={appointment} zone={zone} change={change} />
          ) : (
            <CancelFields change={change} />
          )}
          <Refusal failure={failure} />
          {kind === 'move' && looked ? (
            <OccurrenceList
              occurrences={looked}
              choices={choices}
              zone={zone}
              skip={translate('series.leave')}
            />
          ) : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || !change.ready}>
            {translate(`series.do.${kind}`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
