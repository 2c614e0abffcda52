import { serviceEdit } from '#domain/clinic.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicEdit } from './ClinicEdit.tsx';
import { ServiceInputs } from './ServiceInputs.tsx';

const resolver = schemaResolver(serviceEdit);

export const ServiceEdit = () => (
  <ClinicEdit resolver={resolver} back="/services">
    <ServiceInputs />
  </ClinicEdit>
);
