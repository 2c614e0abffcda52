import { Create, Form } from 'react-admin';
import { newProvider } from '#domain/clinic.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicForm } from './ClinicForm.tsx';
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
  <Create component="div" actions={false} redirect="list">
    <Form resolver={resolver} defaultValues={blank} warnWhenUnsavedChanges>
      <ClinicForm back="/providers">
        <ProviderInputs />
      </ClinicForm>
    </Form>
  </Create>
);
