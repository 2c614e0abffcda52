import type { ReactNode } from 'react';
import { Edit, type EditProps, Form, useNotify } from 'react-admin';
import type { Resolver } from 'react-hook-form';
import { clinicReadOnly } from '#domain/clinic.ts';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { ClinicForm } from './ClinicForm.tsx';
import { useClinicWords } from './useClinicWords.ts';

interface Props extends Pick<EditProps, 'resource' | 'id' | 'title'> {
  resolver: Resolver;
  /** Where giving up leads; a page of its own has no way back. */
  back?: string;
  onSaved?: () => void;
  children: ReactNode;
}

/** Something the clinic knows of itself, changed: nothing of what two people type at once is lost. */
export const ClinicEdit = ({ resolver, back, onSaved, children, ...record }: Props) => {
  const notify = useNotify();
  const say = useClinicWords();
  const onSuccess = () => {
    onSaved?.();
    notify('clinic.saved', { type: 'success' });
  };
  return (
    <Edit
      {...record}
      component="div"
      actions={false}
      redirect={false}
      mutationMode="pessimistic"
      mutationOptions={{ onSuccess }}
    >
      <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
        <SaveGuard ignored={clinicReadOnly} say={say} />
        <ClinicForm back={back}>{children}</ClinicForm>
      </Form>
    </Edit>
  );
};
