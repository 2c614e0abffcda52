import { CheckboxGroupInput, TextInput } from 'ra-ui-materialui';
import { roles } from '#domain/staff.ts';

/** Name, e-mail and roles. Nobody changes their own roles. */
export const StaffInputs = ({ ownRoles = false }: { ownRoles?: boolean }) => (
  <>
    <TextInput source="name" isRequired autoComplete="off" />
    <TextInput source="email" isRequired type="email" autoComplete="off" helperText="team.emailHint" />
    <CheckboxGroupInput
      source="roles"
      isRequired
      row={false}
      disabled={ownRoles}
      {...(ownRoles ? { helperText: 'problems.fields.roles.own' } : {})}
      choices={roles.map((role) => ({ id: role, name: `desk.role.${role}` }))}
    />
  </>
);
