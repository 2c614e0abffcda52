import { CreateButton, DataTable, TopToolbar, useLocale, useTranslate } from 'react-admin';
import type { Service } from '#domain/clinic.ts';
import { durationText } from '#domain/durationText.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { InUse } from './InUse.tsx';

const Column = DataTable.Col<Service>;
const byName = { field: 'name', order: 'ASC' } as const;

/** What the clinic gives: how long it takes, where it can be had, and who may ask for it. */
export const ServiceList = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const places = useCatalogue('locations');
  return (
    <DeskList sort={byName} actions={<Actions />}>
      <DataTable<Service> rowClick={false} bulkActionButtons={false} size="small">
        <Column
          source="name"
          render={({ name, nameEs }) => (
            <RecordLink to="edit">{locale === 'es' && nameEs ? nameEs : name}</RecordLink>
          )}
        />
        <Column source="duration" disableSort render={({ duration }) => durationText(duration)} />
        <Column
          source="locationIds"
          disableSort
          render={({ locationIds }) =>
            locationIds.map(places.nameOf).filter(Boolean).join(', ') || translate('hours.everywhere')
          }
        />
        <Column
          source="patientsMayAsk"
          disableSort
          render={({ patientsMayAsk }) => translate(patientsMayAsk ? 'ra.boolean.true' : 'ra.boolean.false')}
        />
        <Column source="active" disableSort render={({ active }) => <InUse active={active} />} />
      </DataTable>
    </DeskList>
  );
};

const Actions = () => (
  <TopToolbar>
    <CreateButton label="hours.addService" variant="outlined" />
  </TopToolbar>
);
