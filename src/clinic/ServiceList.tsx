import { DataTable, useLocale, useTranslate } from 'react-admin';
import type { Service } from '#domain/clinic.ts';
import { durationText } from '#domain/durationText.ts';
import { RecordLink } from '#ui/RecordLink.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { ClinicList } from './ClinicList.tsx';
import { InUse } from './InUse.tsx';

const Column = DataTable.Col<Service>;

/** What the clinic gives: how long it takes, where it can be had, and who may ask for it. */
export const ServiceList = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const places = useCatalogue('locations');
  return (
    <ClinicList add="hours.addService">
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
    </ClinicList>
  );
};
