import { locationEdit } from '#domain/clinic.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicEdit } from './ClinicEdit.tsx';
import { LocationInputs } from './LocationInputs.tsx';

const resolver = schemaResolver(locationEdit);

/** A place of the clinic: how to reach it, when it is open, and how soon its requests are due. */
export const LocationEdit = () => (
  <ClinicEdit resolver={resolver} back="/locations">
    <LocationInputs />
  </ClinicEdit>
);
