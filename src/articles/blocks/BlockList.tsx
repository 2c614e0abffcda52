import { CreateButton, DataTable, TopToolbar, useTranslate } from 'react-admin';
import type { ArticleBlock } from '#domain/articleBlock.ts';
import { plainText } from '#domain/html/blocks.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';

const Column = DataTable.Col<ArticleBlock>;
const byName = { field: 'name', order: 'ASC' } as const;

const actions = (
  <TopToolbar>
    <CreateButton label="articleList.blocks.new" />
  </TopToolbar>
);

/** Texts that stand in many articles and are edited once. */
export const BlockList = () => {
  const translate = useTranslate();
  return (
    <DeskList sort={byName} actions={actions}>
      <DataTable rowClick={false} bulkActionButtons={false} sx={tableStyles}>
        <Column
          source="name"
          label="articleList.blocks.name"
          render={({ name }) => <RecordLink to="edit">{name}</RecordLink>}
        />
        <Column
          source="body"
          label="articles.fields.body"
          disableSort
          render={({ body, language }) => <span lang={language}>{plainText(body).slice(0, 120)}</span>}
        />
        <Column
          source="language"
          label="articles.fields.language"
          disableSort
          render={({ language }) => translate(`articles.languages.${language}`)}
        />
        <Column
          source="usedIn"
          label="articleList.blocks.usedIn"
          disableSort
          render={({ usedIn }) => translate('articleList.blocks.uses', { smart_count: usedIn.length })}
        />
      </DataTable>
    </DeskList>
  );
};

const tableStyles = {
  '& .RaDataTable-row': { position: 'relative' },
  '& .column-body, & .column-language': { display: { xs: 'none', md: 'table-cell' } },
};
