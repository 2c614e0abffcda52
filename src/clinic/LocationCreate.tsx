import { Create, Form } from 'react-admin';
import { newLocation } from '#domain/clinic.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicForm } from './ClinicForm.tsx';
import { LocationInputs } from './LocationInputs.tsx';

const resolver = schemaResolver(newLocation);

const blank = {
  name: '',
  zone: 'America/New_York',
  address: '',
  phone: '',
  email: '',
  dutyEmail: '',
  answeredById: null,
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: 8 * 60, closesAt: 17 * 60 })),
  closures: [],
  dueMinutes: {},
  active: true,
};

/** A new place; it begins with the hours most clinics keep. */
export const LocationCreate = () => (
  <Create component="div" actions={false} redirect="list">
    <Form resolver={resolver} defaultValues={blank} warnWhenUnsavedChanges>
      <ClinicForm back="/locations">
        <LocationInputs />
      </ClinicForm>
    </Form>
  </Create>
);
