import { useQuery } from '@tanstack/react-query';
import type { Appointment } from '#domain/appointment.ts';
import type { Message } from '#domain/messages.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useApi } from '#ui/useApi.ts';

/** One line of what happened to the request or to its appointments. */
export interface Happening {
  id: string;
  at: string;
  actorId: string | null;
  action: string;
  resource: string;
  reasonCode: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  reason: string | null;
  note: string | null;
}

/** Another request that may be the same person's, and what both share. */
export interface Repeat {
  request: AppointmentRequest;
  reasons: ('phone' | 'email' | 'name')[];
  toldApart: boolean;
}

/** All that stands beside a request on its page. */
export interface Beside {
  events: Happening[];
  repeats: Repeat[];
  messages: Message[];
  /** What was merged into it, the first first. */
  merged: AppointmentRequest[];
  /** Past and to come, the first first. */
  visits: Appointment[];
}

/** Asked for in one call: each call costs the page more than what it answers. */
export const useBeside = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['requests', 'around', id],
    queryFn: async () => (await api.part<Beside>('requests', id, 'beside')).data,
  });
};
