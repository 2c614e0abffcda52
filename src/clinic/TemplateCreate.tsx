import { Create, Form } from 'react-admin';
import { newTemplate } from '#domain/messages.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicForm } from './ClinicForm.tsx';
import { TemplateInputs } from './TemplateInputs.tsx';

const resolver = schemaResolver(newTemplate);
const blank = { name: '', subject: '', subjectEs: '', body: '', bodyEs: '', active: true };

export const TemplateCreate = () => (
  <Create component="div" actions={false} redirect="list">
    <Form resolver={resolver} defaultValues={blank} warnWhenUnsavedChanges>
      <ClinicForm back="/templates">
        <TemplateInputs />
      </ClinicForm>
    </Form>
  </Create>
);
