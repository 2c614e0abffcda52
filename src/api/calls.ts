import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { asData, type Send } from './send.ts';

export interface Calls {
  /** Whom to call now, in calling order. */
  callList: (locationId?: string) => Promise<{ data: AppointmentRequest[] }>;
}

export const createCalls = (send: Send): Calls => ({
  callList: async (locationId) =>
    asData(await send(`/requests/call-list${locationId ? `?${new URLSearchParams({ locationId })}` : ''}`)),
});
