import { newProvider } from '#domain/clinic.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicCreate } from './ClinicCreate.tsx';
import { ProviderInputs } from './ProviderInputs.tsx';

const resolver = schemaResolver(newProvider);

const blank = {
  name: '',
  title: null,
  staffId: null,
  serviceIds: [],
  hours: [],
  exceptions: [],
  timeOff: [],
  active: true,
};

export const ProviderCreate = () => (
  <ClinicCreate resolver={resolver} blank={blank} back="/providers">
    <ProviderInputs />
  </ClinicCreate>
);
