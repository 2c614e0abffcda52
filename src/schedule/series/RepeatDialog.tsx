import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { mostVisits, type NewSeries, type Occurrence, seriesRule } from '#domain/series.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useAttempt } from '#ui/useAttempt.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRefreshRecord } from '#ui/useRefreshRecord.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { OccurrenceList } from './OccurrenceList.tsx';
import { RuleFields, type TypedRule } from './RuleFields.tsx';
import { useChoices } from './useChoices.ts';

interface Props {
  request: AppointmentRequest;
  /** The first visit, as it was chosen. */
  time: { serviceId: string; providerId: string; locationId: string; startsAt: string };
  /** What was gone through with the patient. */
  said: Pick<NewSeries, 'agreedWith' | 'checklist' | 'tellPatient'>;
  onBooked: () => void;
  onClose: () => void;
}

const usualRule: TypedRule = { every: '1', unit: 'week', end: 'count', count: '6', until: '' };

/** The rule as the server takes it; undefined while it is not whole. */
const ruleOf = ({ every, unit, end, count, until }: TypedRule) =>
  seriesRule.safeParse({
    every: Number(every),
    unit,
    ...(end === 'count' ? { count: Number(count) } : { until }),
  }).data;

/** The chosen time again and again: every visit is looked at, and all are booked together or none. */
export const RepeatDialog = ({ request, time, said, onBooked, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const refresh = useRefreshRecord('requests');
  const zone = useCatalogue('locations').byId.get(time.locationId)?.zone ?? 'UTC';
  const [typed, setTyped] = useState(usualRule);
  const choices = useChoices();
  const { attempt, busy, failure } = useAttempt();
  const rule = ruleOf(typed);
  const preview = useQuery<Occurrence[]>({
    queryKey: ['slots', 'series', request.id, time, rule],
    queryFn: async ({ signal }) => {
      if (!rule) return [];
      const { serviceId, providerId, locationId, startsAt } = time;
      const wish = { requestId: request.id, serviceId, providerId, locationId, startsAt, rule };
      return (await dataProvider.previewSeries(wish, signal)).data.occurrences;
    },
    enabled: rule !== undefined,
  });
  const occurrences = preview.data ?? [];
  const elsewhere = occurrences.filter(({ refusal }) => refusal !== null).length;
  const times = occurrences.flatMap((one) => choices.timeOf(one) ?? []);

  const book = async (event: FormEvent) => {
    event.preventDefault();
    if (!rule || times.length < 2) return;
    const { startsAt: _first, ...place } = time;
    const body = { requestId: request.id, ...place, rule, occurrences: times, ...said };
    const options = { version: request.version, idempotencyKey: crypto.randomUUID() };
    const booked = await attempt(() => dataProvider.bookSeries(body, options));
    await refresh(request.id);
    if (booked) onBooked();
    else await preview.refetch();
  };
  const trouble = isFailure(preview.error) ? preview.error : failure;

  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={id} onClose={busy ? undefined : onClose}>
      <form onSubmit={(event) => void book(event)}>
        <DialogTitle id={id}>{translate('series.title')}</DialogTitle>
        <DialogContent>
          <RuleFields rule={typed} onChange={(changes) => setTyped({ ...typed, ...changes })} />
          {rule ? null : (
            <Typography role="status">{translate('series.unclear', { max: mostVisits })}</Typography>
          )}
          <Refusal failure={trouble} />
          {rule && preview.isPending ? <Waiting /> : null}
          <OccurrenceList
            occurrences={occurrences}
            choices={choices}
            zone={zone}
            skip={translate('series.skip')}
          />
          {occurrences.length > 0 ? (
            <Typography role="status" sx={{ mt: 1.5, fontWeight: 600 }}>
              {translate('series.sum', { smart_count: times.length })}
              {elsewhere > 0 ? `; ${translate('series.elsewhere', { smart_count: elsewhere })}` : null}
            </Typography>
          ) : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || !rule || times.length < 2}>
            {translate('series.book', { smart_count: times.length })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
