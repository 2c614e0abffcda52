import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocale, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { isFailure } from '#api/failure.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { Age } from '#ui/When.tsx';

interface Line {
  id: string;
  at: string;
  actorId: string | null;
  action: string;
  reasonCode: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  reason: string | null;
}

/** Everything that happened to one visit, newest first. */
export const VisitHistory = ({ id, zone }: { id: string; zone: string }) => {
  const translate = useTranslate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const staff = useCatalogue('staff');
  const tell = useTelling(zone);
  const { data, error, isPending } = useQuery({
    queryKey: ['appointments', 'events', id],
    queryFn: async () => (await dataProvider.events<Line>('appointments', id)).data,
  });
  if (isPending) return <Waiting />;
  return (
    <>
      <Refusal failure={isFailure(error) ? error : undefined} />
      <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(data ?? []).toReversed().map((line) => (
          <Box component="li" key={line.id} sx={{ py: 0.5, overflowWrap: 'anywhere' }}>
            {translate('visit.by', {
              who: line.actorId ? staff.nameOf(line.actorId) : translate('visit.clock'),
              what: tell(line),
            })}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              <Age at={line.at} zone={zone} focusable />
            </Box>
            {line.reason ? <Box sx={{ color: 'text.secondary' }}>{line.reason}</Box> : null}
          </Box>
        ))}
      </Box>
    </>
  );
};

/** The verb, and for a move both times. */
const useTelling = (zone: string) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  const time = (at: unknown): string =>
    typeof at === 'string' ? formatInstant(at, zone, locale, 'dateTime') : '';
  return ({ action, reasonCode, before, after }: Line): string => {
    const words = translate(`requests.timeline.appointmentActions.${action}`, {
      _: action,
      to: reasonCode ? translate(`desk.appointmentStatus.${reasonCode}`, { _: reasonCode }) : '',
      when: time(after?.['startsAt']),
      provider: providers.nameOf(after?.['providerId'] as string | undefined),
    });
    const [was, is] = [time(before?.['startsAt']), time(after?.['startsAt'])];
    return action === 'rescheduled' && is ? `${words} ${was} → ${is}` : words;
  };
};
