import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import { Edit, Form, useRecordContext } from 'react-admin';
import { type StaffRecord, staffEdit, staffReadOnly } from '#domain/staffForms.ts';
import { CheckInput } from '#ui/CheckInput.tsx';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';
import { keepTyping, SaveGuard } from '#ui/SaveGuard.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { useMe } from '#ui/useMe.ts';
import { InviteAgain } from './InviteAgain.tsx';
import { InviteLink } from './InviteLink.tsx';
import { StaffInputs } from './StaffInputs.tsx';

const resolver = schemaResolver(staffEdit);

/** A colleague's name, e-mail, roles, and whether they still work here; accounts are never deleted. */
export const StaffEdit = () => {
  const [invited, setInvited] = useState<{ name: string; link: string }>();
  if (invited) return <InviteLink {...invited} />;
  return (
    <Edit component="div" actions={false} redirect="list" mutationMode="pessimistic">
      <Paper variant="outlined" sx={{ p: 2, mt: 1, maxWidth: 560 }}>
        <Form resolver={resolver} resetOptions={keepTyping} warnWhenUnsavedChanges>
          <SaveGuard ignored={staffReadOnly} />
          <Inputs />
          <Box sx={{ display: 'flex', gap: 1 }}>
            <FormSaveButton />
            <InviteAgain onInvited={setInvited} />
          </Box>
        </Form>
      </Paper>
    </Edit>
  );
};

const Inputs = () => {
  const me = useMe();
  const isMe = useRecordContext<StaffRecord>()?.id === me?.id;
  return (
    <>
      <StaffInputs ownRoles={isMe} />
      <CheckInput source="active" helperText="team.activeHint" />
    </>
  );
};
