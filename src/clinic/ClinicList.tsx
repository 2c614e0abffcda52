import type { ReactNode } from 'react';
import { CreateButton, DataTable, TopToolbar } from 'react-admin';
import { DeskList } from '#ui/DeskList.tsx';

interface Props {
  /** Words of the button that adds one. */
  add: string;
  children: ReactNode;
}

/** For a column that a narrow screen can do without: on a phone it stands in the record's own form. */
export const whereThereIsRoom = { sx: { display: { xs: 'none', sm: 'table-cell' } } } as const;

const byName = { field: 'name', order: 'ASC' } as const;

/** All there are of one kind, by name; the columns are its own. */
export const ClinicList = ({ add, children }: Props) => (
  <DeskList sort={byName} actions={<Actions add={add} />}>
    <DataTable rowClick={false} bulkActionButtons={false} size="small">
      {children}
    </DataTable>
  </DeskList>
);

const Actions = ({ add }: { add: string }) => (
  <TopToolbar>
    <CreateButton label={add} variant="outlined" />
  </TopToolbar>
);
