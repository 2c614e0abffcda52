import type { Resolver } from 'react-hook-form';
import { templateEditFor } from '#domain/messages.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClinicEdit } from './ClinicEdit.tsx';
import { TemplateInputs } from './TemplateInputs.tsx';

/** What a template may hold depends on what it is for. */
const resolver: Resolver = (values, context, options) =>
  schemaResolver(templateEditFor(values.key))(values, context, options);

/** One template in both languages, with what a patient would read. */
export const TemplateEdit = () => (
  <ClinicEdit resolver={resolver} back="/templates">
    <TemplateInputs />
  </ClinicEdit>
);
