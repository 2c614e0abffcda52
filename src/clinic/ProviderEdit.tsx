import { providerEdit } from '#domain/clinic.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicEdit } from './ClinicEdit.tsx';
import { ProviderInputs } from './ProviderInputs.tsx';

const resolver = schemaResolver(providerEdit);

export const ProviderEdit = () => (
  <ClinicEdit resolver={resolver} back="/providers">
    <ProviderInputs />
  </ClinicEdit>
);
