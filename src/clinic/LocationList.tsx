import { CreateButton, DataTable, TopToolbar, useTranslate } from 'react-admin';
import type { Location } from '#domain/clinic.ts';
import { phoneText } from '#domain/phoneText.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { InUse } from './InUse.tsx';

const Column = DataTable.Col<Location>;
/** On a phone they stand in the place's own form. */
const whereThereIsRoom = { sx: { display: { xs: 'none', sm: 'table-cell' } } } as const;
const byName = { field: 'name', order: 'ASC' } as const;

/** The places of the clinic: who answers for each, and where its alarms go. */
export const LocationList = () => {
  const translate = useTranslate();
  const places = useCatalogue('locations');
  return (
    <DeskList sort={byName} actions={<Actions />}>
      <DataTable<Location> rowClick={false} bulkActionButtons={false} size="small">
        <Column source="name" render={({ name }) => <RecordLink to="edit">{name}</RecordLink>} />
        <Column
          source="phone"
          disableSort
          sx={{ whiteSpace: 'nowrap' }}
          render={({ phone }) => phoneText(phone)}
        />
        <Column
          source="dutyEmail"
          disableSort
          {...whereThereIsRoom}
          render={({ dutyEmail }) => dutyEmail || <em>{translate('clinic.noDuty')}</em>}
        />
        <Column
          source="answeredById"
          disableSort
          {...whereThereIsRoom}
          render={({ answeredById }) => places.nameOf(answeredById) || translate('clinic.ownDesk')}
        />
        <Column source="active" disableSort render={({ active }) => <InUse active={active} />} />
      </DataTable>
    </DeskList>
  );
};

const Actions = () => (
  <TopToolbar>
    <CreateButton label="clinic.addLocation" variant="outlined" />
  </TopToolbar>
);
