import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useBeside } from './useBeside.ts';

const none: AppointmentRequest[] = [];

/** The requests that were merged into this one, the first first. */
export const useMerged = (id: string): AppointmentRequest[] => useBeside(id).data?.merged ?? none;
