import { CreateButton, DataTable, TopToolbar, useTranslate } from 'react-admin';
import type { Provider } from '#domain/clinic.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { InUse } from './InUse.tsx';

const Column = DataTable.Col<Provider>;
const byName = { field: 'name', order: 'ASC' } as const;

/** Who sees patients: where, for what, and whether they may be booked. */
export const ProviderList = () => {
  const translate = useTranslate();
  const [places, services, staff] = [
    useCatalogue('locations'),
    useCatalogue('services'),
    useCatalogue('staff'),
  ];
  const namesOf = (ids: readonly string[], nameOf: (id: string) => string): string =>
    [...new Set(ids)].map(nameOf).filter(Boolean).join(', ');
  return (
    <DeskList sort={byName} actions={<Actions />}>
      <DataTable<Provider> rowClick={false} bulkActionButtons={false} size="small" sx={onPhones}>
        <Column source="name" render={({ name }) => <RecordLink to="edit">{name}</RecordLink>} />
        <Column source="title" disableSort />
        <Column
          source="hours"
          label={translate('hours.where')}
          disableSort
          render={({ hours }) =>
            namesOf(
              hours.map(({ locationId }) => locationId),
              places.nameOf,
            ) || <em>{translate('hours.nowhere')}</em>
          }
        />
        <Column
          source="serviceIds"
          disableSort
          render={({ serviceIds }) =>
            namesOf(serviceIds, services.nameOf) || <em>{translate('hours.nothingOffered')}</em>
          }
        />
        <Column source="staffId" disableSort render={({ staffId }) => staff.nameOf(staffId) || '–'} />
        <Column source="active" disableSort render={({ active }) => <InUse active={active} />} />
      </DataTable>
    </DeskList>
  );
};

/** What a narrow screen can do without. */
const onPhones = { '& .column-title, & .column-staffId': { display: { xs: 'none', sm: 'table-cell' } } };

const Actions = () => (
  <TopToolbar>
    <CreateButton label="hours.addProvider" variant="outlined" />
  </TopToolbar>
);
