import { CreateButton, DataTable, TopToolbar, useTranslate } from 'react-admin';
import type { StaffRecord } from '#domain/staffForms.ts';
import { Chip } from '#ui/Chip.tsx';
import { DeskList } from '#ui/DeskList.tsx';
import { AccessDenied } from '#ui/MessagePage.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';
import { shapes } from '#ui/shapes.ts';
import { useRights } from '#ui/useRights.ts';

const Column = DataTable.Col<StaffRecord>;
const byName = { field: 'name', order: 'ASC' } as const;

/** Managers see who holds which role; administrators open and change them. */
export const StaffList = () => {
  const translate = useTranslate();
  const rights = useRights();
  if (rights['staff:read'] !== 'all') return <AccessDenied />;
  const mayWrite = rights['staff:write'] !== undefined;
  return (
    <DeskList sort={byName} actions={mayWrite ? <Actions /> : false}>
      <DataTable<StaffRecord> rowClick={false} bulkActionButtons={false} size="small">
        <Column
          source="name"
          render={({ name }) =>
            mayWrite ? <RecordLink to="edit">{name}</RecordLink> : <strong>{name}</strong>
          }
        />
        {mayWrite ? <Column source="email" disableSort /> : null}
        <Column
          source="roles"
          disableSort
          render={({ roles = [] }) => roles.map((role) => translate(`desk.role.${role}`)).join(', ')}
        />
        <Column
          source="active"
          label="team.status"
          disableSort
          render={({ active }) => (
            <Chip shape={shapes[active ? 'check' : 'dash']} tone={active ? 'ready' : 'quiet'}>
              {translate(active ? 'team.active' : 'team.inactive')}
            </Chip>
          )}
        />
      </DataTable>
    </DeskList>
  );
};

const Actions = () => (
  <TopToolbar>
    <CreateButton label="team.create" variant="outlined" />
  </TopToolbar>
);
