import { useMemo } from 'react';
import { Edit, Form, useNotify, useRecordContext } from 'react-admin';
import { type Template, templateEditFor, templateReadOnly } from '#domain/messages.ts';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicForm } from './ClinicForm.tsx';
import { TemplateInputs } from './TemplateInputs.tsx';

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
      <TemplateForm />
    </Edit>
  );
};

/** What a template may hold depends on what it is for. */
const TemplateForm = () => {
  const key = useRecordContext<Template>()?.key;
  const resolver = useMemo(() => schemaResolver(templateEditFor(key)), [key]);
  return (
    <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
      <SaveGuard ignored={templateReadOnly} />
      <ClinicForm back="/templates">
        <TemplateInputs templateKey={key} />
      </ClinicForm>
    </Form>
  );
};
