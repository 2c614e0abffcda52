import { CreateButton, DataTable, TopToolbar, useLocale, useTranslate } from 'react-admin';
import type { Template } from '#domain/messages.ts';
import { Chip } from '#ui/Chip.tsx';
import { DeskList } from '#ui/DeskList.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';
import { shapes } from '#ui/shapes.ts';

const Column = DataTable.Col<Template>;
const byName = { field: 'name', order: 'ASC' } as const;

/** What the desk may send; what is not in use is kept, and offered to nobody. */
export const TemplateList = () => {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <DeskList sort={byName} actions={<Actions />}>
      <DataTable<Template> rowClick={false} bulkActionButtons={false} size="small">
        <Column source="name" render={({ name }) => <RecordLink to="edit">{name}</RecordLink>} />
        <Column
          source="subject"
          disableSort
          render={({ subject, subjectEs }) => (locale === 'es' ? subjectEs : subject)}
        />
        <Column
          source="active"
          disableSort
          render={({ active }) => (
            <Chip shape={shapes[active ? 'check' : 'dash']} tone={active ? 'ready' : 'quiet'}>
              {translate(active ? 'clinic.inUse' : 'clinic.notInUse')}
            </Chip>
          )}
        />
      </DataTable>
    </DeskList>
  );
};

const Actions = () => (
  <TopToolbar>
    <CreateButton label="clinic.addTemplate" variant="outlined" />
  </TopToolbar>
);
