import { Edit, Form, useNotify } from 'react-admin';
import { clinicReadOnly, locationEdit } from '#domain/clinic.ts';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicForm } from './ClinicForm.tsx';
import { LocationInputs } from './LocationInputs.tsx';
import { useClinicWords } from './useClinicWords.ts';

const resolver = schemaResolver(locationEdit);

/** A place of the clinic: how to reach it, when it is open, and how soon its requests are due. */
export const LocationEdit = () => {
  const notify = useNotify();
  const say = useClinicWords();
  return (
    <Edit
      component="div"
      actions={false}
      redirect={false}
      mutationMode="pessimistic"
      mutationOptions={{ onSuccess: () => notify('clinic.saved', { type: 'success' }) }}
    >
      <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
        <SaveGuard ignored={clinicReadOnly} say={say} />
        <ClinicForm back="/locations">
          <LocationInputs />
        </ClinicForm>
      </Form>
    </Edit>
  );
};
