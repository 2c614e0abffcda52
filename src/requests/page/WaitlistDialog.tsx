import { useGetList, useTranslate } from 'react-admin';
import type { WaitingEntry } from '#domain/waiting.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { WaitingInputs } from '#ui/WaitingInputs.tsx';
import { Changes } from './Changes.tsx';
import { useRequestDesk } from './useRequestDesk.ts';

const lastPlace = {
  pagination: { page: 1, perPage: 1 },
  sort: { field: 'createdAt', order: 'DESC' },
} as const;

/** Puts the request on the waiting list, and asks what it waits for; what is known is filled in already. */
export const WaitlistDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const { request, zone, decided } = useRequestDesk();
  const act = useAct('requests', request);
  const { data, isPending } = useGetList<WaitingEntry>('waiting', {
    ...lastPlace,
    filter: { requestId: request.id },
  });
  if (isPending) return null;
  const name = translate('requests.moves.waitlisted');
  return (
    <ActDialog
      title={name}
      lead={translate('waiting.lead')}
      ready
      submit={name}
      values={wishesOf(data?.[0]) ?? ownWishes(request)}
      send={({ serviceId, locationIds, providerIds, notBefore, notAfter, preferredTimes, note }, version) => {
        const wishes = { serviceId, locationIds, providerIds, preferredTimes };
        const rest = { notBefore: notBefore ?? null, notAfter: notAfter ?? null, note: note ?? null };
        return act('moves', { to: 'waitlisted', waiting: { ...wishes, ...rest } }, version);
      }}
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
      onDone={(answered) => decided('waitlisted', answered)}
      onClose={onClose}
    >
      <WaitingInputs />
    </ActDialog>
  );
};

/** What it waited for the last time. */
const wishesOf = (place: WaitingEntry | undefined) => {
  if (!place) return undefined;
  const { serviceId, locationIds, providerIds, notBefore, notAfter, preferredTimes, note } = place;
  return { serviceId, locationIds, providerIds, notBefore, notAfter, preferredTimes, note };
};

type Request = ReturnType<typeof useRequestDesk>['request'];

const ownWishes = ({
  bookServiceId,
  serviceId,
  locationId,
  preferredProviderId,
  preferredTimes,
}: Request) => ({
  serviceId: bookServiceId ?? serviceId,
  locationIds: [locationId],
  providerIds: preferredProviderId ? [preferredProviderId] : [],
  preferredTimes: preferredTimes ?? [],
});
