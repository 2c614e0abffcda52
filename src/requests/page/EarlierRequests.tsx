import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { LinkBase, useGetList, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Age } from '#ui/When.tsx';
import { Section } from './Section.tsx';

const few = { pagination: { page: 1, perPage: 20 }, sort: { field: 'createdAt', order: 'DESC' } } as const;

/** Other requests of the same phone number or e-mail address. A family may share both: the name stands first. */
export const EarlierRequests = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const services = useCatalogue('services');
  const samePhone = useGetList<AppointmentRequest>('requests', { ...few, filter: { phone: request.phone } });
  const sameEmail = useGetList<AppointmentRequest>('requests', { ...few, filter: { email: request.email } });
  const found = new Map([...(samePhone.data ?? []), ...(sameEmail.data ?? [])].map((one) => [one.id, one]));
  found.delete(request.id);
  const others = [...found.values()].sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  if (others.length === 0) return null;

  return (
    <Section title={translate('requests.earlier.title', { smart_count: others.length })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {others.map((other) => (
          <Box component="li" key={other.id} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
              <Link
                component={LinkBase}
                to={`/requests/${other.id}/show`}
                sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
              >
                {other.firstName} {other.lastName}
              </Link>
              <StatusChip status={other.status} />
            </Box>
            <Box sx={{ color: 'text.secondary' }}>
              {services.nameOf(other.serviceId)} · <Age at={other.createdAt} /> ·{' '}
              {translate(matchOf(request, other))}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
};

const matchOf = (one: AppointmentRequest, other: AppointmentRequest): string => {
  if (one.phone !== other.phone) return 'requests.earlier.sameEmail';
  const sameEmail = one.email.toLowerCase() === other.email.toLowerCase();
  return sameEmail ? 'requests.earlier.sameBoth' : 'requests.earlier.samePhone';
};
