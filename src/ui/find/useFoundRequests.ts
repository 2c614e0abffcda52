import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';

/** Milliseconds of quiet before what was typed is looked for. */
const pause = 200;
/** Fewer signs fit half the town. */
const least = 3;

export interface Found {
  requests: readonly AppointmentRequest[];
  state: 'too-short' | 'looking' | 'found' | 'nobody' | 'failed';
}

const nobody: readonly AppointmentRequest[] = [];

/** Requests of whoever fits what is typed; older searches are given up, and nothing is kept once it is left. */
export const useFoundRequests = (typed: string): Found => {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const wanted = typed.trim();
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);

  const isLongEnough = asked.length >= least;
  const { data, isError, isFetching } = useQuery({
    queryKey: ['find', asked],
    queryFn: ({ signal }) => dataProvider.findRequests(asked, signal),
    enabled: isLongEnough,
    placeholderData: (before) => before,
    retry: false,
    gcTime: 0,
  });
  if (wanted.length < least || !isLongEnough)
    return { requests: nobody, state: wanted.length < least ? 'too-short' : 'looking' };
  const requests = data?.data ?? nobody;
  const isLooking = isFetching || asked !== wanted;
  if (isError && !isLooking) return { requests: nobody, state: 'failed' };
  if (isLooking) return { requests, state: 'looking' };
  return { requests, state: requests.length > 0 ? 'found' : 'nobody' };
};
