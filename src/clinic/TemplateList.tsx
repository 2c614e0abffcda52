import { DataTable, useLocale } from 'react-admin';
import type { Template } from '#domain/messages.ts';
import { RecordLink } from '#ui/RecordLink.tsx';
import { ClinicList } from './ClinicList.tsx';
import { InUse } from './InUse.tsx';

const Column = DataTable.Col<Template>;

/** What the desk may send; what is not in use is kept, and offered to nobody. */
export const TemplateList = () => {
  const locale = useLocale();
  return (
    <ClinicList add="clinic.addTemplate">
      <Column source="name" render={({ name }) => <RecordLink to="edit">{name}</RecordLink>} />
      <Column
        source="subject"
        disableSort
        render={({ subject, subjectEs }) => (locale === 'es' ? subjectEs : subject)}
      />
      <Column source="active" disableSort render={({ active }) => <InUse active={active} />} />
    </ClinicList>
  );
};
