import Stack from '@mui/material/Stack';
import { Create, Form, RadioButtonGroupInput, SelectInput } from 'react-admin';
import { deskSources, priorities } from '#domain/request.ts';
import { deskRequest } from '#domain/requestForms.ts';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { FormBar } from './form/FormBar.tsx';
import { FormSection } from './form/FormSection.tsx';
import { OncePerBody } from './form/OncePerBody.tsx';
import { PatientInputs } from './form/PatientInputs.tsx';
import { StaffInputs } from './form/StaffInputs.tsx';

const resolver = schemaResolver(deskRequest);
const blank = {
  source: 'phone',
  language: 'en',
  interpreter: false,
  priority: 'routine',
  preferredTimes: [],
};

/** A request taken down by hand: someone called, came in, or was referred. */
export const RequestCreate = () => (
  <Create component="div" actions={false} redirect="show">
    <Form resolver={resolver} defaultValues={blank} sanitizeEmptyValues warnWhenUnsavedChanges>
      <OncePerBody />
      <Stack spacing={2} sx={{ mt: 1 }}>
        <FormSection title="requests.form.how">
          <RadioButtonGroupInput
            source="source"
            choices={deskSources.map((id) => ({ id, name: `requests.source.${id}` }))}
          />
          <SelectInput
            source="priority"
            choices={priorities.map((id) => ({ id, name: `desk.priority.${id}` }))}
            isRequired
          />
        </FormSection>
        <PatientInputs />
        <StaffInputs />
        <FormBar back="/requests" />
      </Stack>
    </Form>
  </Create>
);
