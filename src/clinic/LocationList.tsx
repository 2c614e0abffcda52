import { DataTable, useTranslate } from 'react-admin';
import type { Location } from '#domain/clinic.ts';
import { phoneText } from '#domain/phoneText.ts';
import { RecordLink } from '#ui/RecordLink.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ClinicList, whereThereIsRoom } from './ClinicList.tsx';
import { InUse } from './InUse.tsx';

const Column = DataTable.Col<Location>;

/** The places of the clinic: who answers for each, and where its alarms go. */
export const LocationList = () => {
  const translate = useTranslate();
  const places = useCatalogue('locations');
  return (
    <ClinicList add="clinic.addLocation">
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
    </ClinicList>
  );
};
