import Paper from '@mui/material/Paper';
import { useState } from 'react';
import { Create, Form, type RaRecord } from 'react-admin';
import { newStaff } from '#domain/staffForms.ts';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';
import { schemaResolver } from '#ui/schemaResolver.ts';
import { InviteLink } from './InviteLink.tsx';
import { StaffInputs } from './StaffInputs.tsx';

const resolver = schemaResolver(newStaff);
const blank = { roles: [] };

type Invited = RaRecord & { name: string; inviteLink: string };

/** A new colleague; afterwards the link with which they choose their password, shown this once. */
export const StaffCreate = () => {
  const [invited, setInvited] = useState<Invited>();
  if (invited) return <InviteLink name={invited.name} link={invited.inviteLink} />;
  return (
    <Create<Invited> component="div" actions={false} mutationOptions={{ onSuccess: setInvited }}>
      <Paper variant="outlined" sx={{ p: 2, mt: 1, maxWidth: 560 }}>
        <Form resolver={resolver} defaultValues={blank} warnWhenUnsavedChanges>
          <StaffInputs />
          <FormSaveButton label="team.invite" />
        </Form>
      </Paper>
    </Create>
  );
};
