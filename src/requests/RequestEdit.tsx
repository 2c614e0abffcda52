import Stack from '@mui/material/Stack';
import { Edit, Form, useRecordContext } from 'react-admin';
import { requestEdit, requestReadOnly } from '#domain/requestForms.ts';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { ClockInputs } from './form/ClockInputs.tsx';
import { FormBar } from './form/FormBar.tsx';
import { PatientInputs } from './form/PatientInputs.tsx';
import { StaffInputs } from './form/StaffInputs.tsx';

const resolver = schemaResolver(requestEdit);

/** Corrections to what is known; who has the request and where it stands change by actions alone. */
export const RequestEdit = () => (
  <Edit component="div" actions={false} redirect="show" mutationMode="pessimistic">
    <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
      <SaveGuard ignored={requestReadOnly} />
      <Stack spacing={2} sx={{ mt: 1 }}>
        <PatientInputs />
        <StaffInputs />
        <ClockInputs />
        <Bar />
      </Stack>
    </Form>
  </Edit>
);

const Bar = () => <FormBar back={`/requests/${useRecordContext()?.id}/show`} />;
