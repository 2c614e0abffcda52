import { TextInput } from 'react-admin';
import { RolesInput } from './RolesInput.tsx';

/** Name, e-mail and roles. Nobody changes their own roles. */
export const StaffInputs = ({ ownRoles = false }: { ownRoles?: boolean }) => (
  <>
    <TextInput source="name" isRequired autoComplete="off" />
    <TextInput source="email" isRequired type="email" autoComplete="off" helperText="team.emailHint" />
    <RolesInput own={ownRoles} />
  </>
);
