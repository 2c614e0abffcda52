import { newLocation } from '#domain/clinic.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicCreate } from './ClinicCreate.tsx';
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
  <ClinicCreate resolver={resolver} blank={blank} back="/locations">
    <LocationInputs />
  </ClinicCreate>
);
