import { Edit, Form, useNotify } from 'react-admin';
import { templateEdit, templateReadOnly } from '#domain/messages.ts';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicForm } from './ClinicForm.tsx';
import { TemplateInputs } from './TemplateInputs.tsx';

const resolver = schemaResolver(templateEdit);

/** One template in both languages, with what a patient would read. */
export const TemplateEdit = () => {
  const notify = useNotify();
  return (
    <Edit
      component="div"
      actions={false}
      redirect={false}
      mutationMode="pessimistic"
      mutationOptions={{ onSuccess: () => notify('clinic.saved', { type: 'success' }) }}
    >
      <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
        <SaveGuard ignored={templateReadOnly} />
        <ClinicForm back="/templates">
          <TemplateInputs />
        </ClinicForm>
      </Form>
    </Edit>
  );
};
