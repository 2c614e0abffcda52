import { useGetList } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';

const some = { pagination: { page: 1, perPage: 50 }, sort: { field: 'startsAt', order: 'DESC' } } as const;

/** A hold that ran out or was let go is no visit: one that was called off has a reason. */
const isVisit = ({ status, reason, holdExpiresAt }: Appointment): boolean =>
  status === 'pending'
    ? holdExpiresAt !== null && holdExpiresAt > new Date().toISOString()
    : status !== 'cancelled' || reason !== null;

/** The visits of a request, the latest first; one that nobody has looked at yet has none. */
export const useVisitsOf = ({ id, status }: Pick<AppointmentRequest, 'id' | 'status'>): Appointment[] => {
  const { data = [] } = useGetList<Appointment>(
    'appointments',
    { ...some, filter: { requestId: id } },
    { enabled: status !== 'new' },
  );
  return data.filter(isVisit);
};
