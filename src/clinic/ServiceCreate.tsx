import { Create, Form } from 'react-admin';
import { newService } from '#domain/clinic.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicForm } from './ClinicForm.tsx';
import { ServiceInputs } from './ServiceInputs.tsx';

const resolver = schemaResolver(newService);

const blank = {
  name: '',
  nameEs: null,
  description: null,
  descriptionEs: null,
  duration: 30,
  bufferBefore: 0,
  buffer: 0,
  aheadDays: 180,
  locationIds: [],
  preparation: null,
  preparationEs: null,
  patientsMayAsk: false,
  active: true,
};

export const ServiceCreate = () => (
  <Create component="div" actions={false} redirect="list">
    <Form resolver={resolver} defaultValues={blank} warnWhenUnsavedChanges>
      <ClinicForm back="/services">
        <ServiceInputs />
      </ClinicForm>
    </Form>
  </Create>
);
