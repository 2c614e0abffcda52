import { useRecordContext } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { LocalTimeInput } from '#ui/LocalTimeInput.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { FormSection } from './FormSection.tsx';

/** When the request comes back to the front, by the location's clock. */
export const ClockInputs = () => {
  const request = useRecordContext<AppointmentRequest>();
  const zone = useCatalogue('locations').byId.get(request?.locationId ?? '')?.zone;
  if (!zone) return null;
  return (
    <FormSection title="requests.form.clock">
      <LocalTimeInput source="dueAt" label="resources.requests.fields.dueAt" zone={zone} />
      <LocalTimeInput source="nextTryAt" label="resources.requests.fields.nextTryAt" zone={zone} />
      <LocalTimeInput source="snoozedUntil" label="resources.requests.fields.snoozedUntil" zone={zone} />
    </FormSection>
  );
};
