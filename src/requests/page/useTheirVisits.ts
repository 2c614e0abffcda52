import type { Appointment } from '#domain/appointment.ts';
import { useBeside } from './useBeside.ts';

const none: Appointment[] = [];

/** The visits of a request, past and to come, the first first. */
export const useTheirVisits = (id: string): Appointment[] => useBeside(id).data?.visits ?? none;
