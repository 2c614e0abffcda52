import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Proposal, WantedTime } from '#api/waiting.ts';

/** Others offer and book too. */
const halfMinute = 30_000;

/** Who could have this time, and what became of it; asked anew as others act. */
export const useProposal = ({ serviceId, providerId, locationId, startsAt }: WantedTime) => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const time = { serviceId, providerId, locationId, startsAt };
  return useQuery<Proposal>({
    queryKey: ['waiting', 'matches', time],
    queryFn: async ({ signal }) => (await dataProvider.waitingMatches(time, signal)).data,
    refetchInterval: halfMinute,
  });
};

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
