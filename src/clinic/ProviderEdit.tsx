import { Edit, Form, useNotify } from 'react-admin';
import { clinicReadOnly, providerEdit } from '#domain/clinic.ts';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicForm } from './ClinicForm.tsx';
import { ProviderInputs } from './ProviderInputs.tsx';
import { useClinicWords } from './useClinicWords.ts';

const resolver = schemaResolver(providerEdit);

export const ProviderEdit = () => {
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
        <ClinicForm back="/providers">
          <ProviderInputs />
        </ClinicForm>
      </Form>
    </Edit>
  );
};
