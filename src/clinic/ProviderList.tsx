import { DataTable, useTranslate } from 'react-admin';
import type { Provider } from '#domain/clinic.ts';
import { RecordLink } from '#ui/RecordLink.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ClinicList, whereThereIsRoom } from './ClinicList.tsx';
import { InUse } from './InUse.tsx';

const Column = DataTable.Col<Provider>;

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
    <ClinicList add="hours.addProvider">
      <Column source="name" render={({ name }) => <RecordLink to="edit">{name}</RecordLink>} />
      <Column source="title" disableSort {...whereThereIsRoom} />
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
      <Column
        source="staffId"
        disableSort
        {...whereThereIsRoom}
        render={({ staffId }) => staff.nameOf(staffId) || '–'}
      />
      <Column source="active" disableSort render={({ active }) => <InUse active={active} />} />
    </ClinicList>
  );
};
