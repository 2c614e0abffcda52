import { newTemplate } from '#domain/messages.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicCreate } from './ClinicCreate.tsx';
import { TemplateInputs } from './TemplateInputs.tsx';

const resolver = schemaResolver(newTemplate);
const blank = { name: '', subject: '', subjectEs: '', body: '', bodyEs: '', active: true };

export const TemplateCreate = () => (
  <ClinicCreate resolver={resolver} blank={blank} back="/templates">
    <TemplateInputs />
  </ClinicCreate>
);
