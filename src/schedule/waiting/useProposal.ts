import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Proposal, WantedTime } from '#api/waiting.ts';

/** Others offer and book too. */
const halfMinute = 30_000;

const useMatches = <Seen = Proposal>(
  { serviceId, providerId, locationId, startsAt }: WantedTime,
  options: { enabled?: boolean; refetchInterval?: number; select?: (proposal: Proposal) => Seen },
) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const time = { serviceId, providerId, locationId, startsAt };
  return useQuery({
    queryKey: ['waiting', 'matches', time],
    queryFn: async ({ signal }) => (await dataProvider.waitingMatches(time, signal)).data,
    ...options,
  });
};

/** Who could have this time, and what became of it; asked anew as others act. */
export const useProposal = (time: WantedTime) => useMatches(time, { refetchInterval: halfMinute });

const noTime: WantedTime = { providerId: '', locationId: '', startsAt: '' };

/** How many could have a time; none while it is not free. */
export const useWhoWaits = (time: WantedTime | undefined): number =>
  useMatches(time ?? noTime, {
    enabled: time !== undefined,
    select: ({ refusal, total }) => (refusal ? 0 : total),
  }).data ?? 0;

/** After an offer was made or answered: the list, the proposals and the visits of the day are others now. */
export const useLookAgain = () => {
  const queries = useQueryClient();
  return async (requestId?: string) => {
    await Promise.all(
      ['waiting', 'appointments', 'slots'].map((resource) =>
        queries.invalidateQueries({ queryKey: [resource] }),
      ),
    );
    if (requestId) await queries.invalidateQueries({ queryKey: ['requests'] });
  };
};
