import type { ReactNode } from 'react';
import { Create, Form } from 'react-admin';
import type { FieldValues, Resolver } from 'react-hook-form';
import { ClinicForm } from './ClinicForm.tsx';

interface Props {
  resolver: Resolver;
  /** What it begins with. */
  blank: FieldValues;
  back: string;
  children: ReactNode;
}

/** Something new for the clinic to know of itself. */
export const ClinicCreate = ({ resolver, blank, back, children }: Props) => (
  <Create component="div" actions={false} redirect="list">
    <Form resolver={resolver} defaultValues={blank} warnWhenUnsavedChanges>
      <ClinicForm back={back}>{children}</ClinicForm>
    </Form>
  </Create>
);
