import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Edit, Form, useRecordContext } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { requestEdit, requestReadOnly } from '#domain/requestForms.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Onlookers } from '#ui/here/Onlookers.tsx';
import { useHere } from '#ui/here/useHere.ts';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ClockInputs } from './form/ClockInputs.tsx';
import { FormBar } from './form/FormBar.tsx';
import { PatientInputs } from './form/PatientInputs.tsx';
import { StaffInputs } from './form/StaffInputs.tsx';
import { NewerNotice } from './page/NewerNotice.tsx';
import { useValueWords } from './page/useValueWords.ts';

const resolver = schemaResolver(requestEdit);

/** Corrections to what is known; who has the request and where it stands change by actions alone. */
export const RequestEdit = () => (
  <Edit component="div" actions={false} redirect="show" mutationMode="pessimistic">
    <RequestForm />
  </Edit>
);

const RequestForm = () => {
  const record = useRecordContext<AppointmentRequest>();
  const zone = useCatalogue('locations').byId.get(record?.locationId ?? '')?.zone;
  const say = useValueWords(zone);
  return (
    <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
      <SaveGuard ignored={requestReadOnly} say={say} />
      {record ? <OthersHere id={record.id} /> : null}
      <Stack spacing={2} sx={{ mt: 1 }}>
        <PatientInputs />
        <StaffInputs />
        <ClockInputs />
        <FormBar back={`/requests/${record?.id}/show`} />
      </Stack>
    </Form>
  );
};

/** Who else has the request open, and what they saved meanwhile, in sight wherever in the form one is. */
const OthersHere = ({ id }: { id: string }) => {
  const here = useHere(id, useFormState().isDirty);
  return (
    <Box sx={{ position: 'sticky', top: 52, zIndex: 2 }}>
      <Onlookers here={here} />
      <NewerNotice />
    </Box>
  );
};
