import { CreateButton, DataTable, SelectInput, TopToolbar, useTranslate } from 'react-admin';
import { articleLanguages } from '#domain/article.ts';
import type { GlossaryTerm } from '#domain/glossary.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';

const Column = DataTable.Col<GlossaryTerm>;
const languageChoices = articleLanguages.map((id) => ({ id, name: `articles.languages.${id}` }));

const filters = [
  <SelectInput
    key="language"
    source="language"
    label="checking.glossary.fields.language"
    choices={languageChoices}
    alwaysOn
  />,
];

/** The plain words the clinic has for terms of medicine. */
export const GlossaryList = () => {
  const translate = useTranslate();
  return (
    <DeskList filters={filters} sort={{ field: 'term', order: 'ASC' }} actions={<Actions />}>
      <DataTable<GlossaryTerm>
        rowClick={false}
        bulkActionButtons={false}
        size="small"
        sx={{ '& .RaDataTable-row': { position: 'relative' } }}
      >
        <Column
          source="term"
          label="checking.glossary.fields.term"
          render={({ term }) => <RecordLink to="edit">{term}</RecordLink>}
        />
        <Column source="plain" label="checking.glossary.fields.plain" disableSort />
        <Column
          source="language"
          label="checking.glossary.fields.language"
          disableSort
          render={({ language }) => translate(`articles.languages.${language}`)}
        />
      </DataTable>
    </DeskList>
  );
};

const Actions = () => (
  <TopToolbar>
    <CreateButton label="checking.glossary.add" variant="outlined" />
  </TopToolbar>
);
