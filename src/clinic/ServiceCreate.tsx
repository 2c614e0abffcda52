import { newService } from '#domain/clinic.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicCreate } from './ClinicCreate.tsx';
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
  <ClinicCreate resolver={resolver} blank={blank} back="/services">
    <ServiceInputs />
  </ClinicCreate>
);
