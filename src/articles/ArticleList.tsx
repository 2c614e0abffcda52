import Button from '@mui/material/Button';
import {
  CreateButton,
  DataTable,
  LinkBase,
  SearchInput,
  SelectInput,
  TopToolbar,
  useLocale,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import { ReviewLink } from '#articles/review/ReviewLink.tsx';
import { type Article, articleLanguages, articleStatuses } from '#domain/article.ts';
import { findingLevels } from '#domain/checks/finding.ts';
import { ruleIds } from '#domain/checks/ruleIds.ts';
import { formatDate } from '#domain/formatInstant.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { RecordLink } from '#ui/RecordLink.tsx';
import { ArticleStatusChip } from '#ui/StatusChip.tsx';
import { Age } from '#ui/When.tsx';

const statusChoices = articleStatuses.map((id) => ({ id, name: `desk.articleStatus.${id}` }));
const languageChoices = articleLanguages.map((id) => ({ id, name: `articles.languages.${id}` }));

const ruleChoices = ruleIds.flatMap((rule) =>
  findingLevels.map((level) => ({ id: `${rule}:${level}`, name: `articleChecks.rules.${rule}` })),
);

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput
    key="status"
    source="status"
    label="articles.fields.status"
    choices={statusChoices}
    alwaysOn
  />,
  <SelectInput
    key="language"
    source="language"
    label="articles.fields.language"
    choices={languageChoices}
    alwaysOn
  />,
  <SelectInput key="rule" source="rule" label="checking.report.columns.rule" choices={ruleChoices} />,
];

export const ArticleList = () => {
  const translate = useTranslate();
  return (
    <DeskList
      filters={filters}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      actions={
        <TopToolbar>
          <ReviewLink />
          <Button component={LinkBase} to="/articles/findings" size="small">
            {translate('checking.report.open')}
          </Button>
          <CreateButton label="articles.new" />
        </TopToolbar>
      }
    >
      <DataTable rowClick={false} bulkActionButtons={false} sx={tableStyles}>
        <DataTable.Col source="title" label="articles.fields.title" disableSort>
          <TitleLink />
        </DataTable.Col>
        <DataTable.Col source="language" label="articles.fields.language" disableSort>
          <Language />
        </DataTable.Col>
        <DataTable.Col source="status" label="articles.fields.status" disableSort>
          <Status />
        </DataTable.Col>
        <DataTable.Col source="updatedAt" label="articles.fields.updatedAt">
          <Updated />
        </DataTable.Col>
        <DataTable.Col source="nextReviewAt" label="articles.fields.nextReviewAt" disableSort>
          <NextReview />
        </DataTable.Col>
      </DataTable>
    </DeskList>
  );
};

/** The title's link reaches over its whole row; narrow windows keep title and state. */
const tableStyles = {
  '& .RaDataTable-row': { position: 'relative' },
  '& .column-language, & .column-nextReviewAt': { display: { xs: 'none', md: 'table-cell' } },
  '& .column-updatedAt': { display: { xs: 'none', sm: 'table-cell' } },
};

const TitleLink = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  return <RecordLink to="edit">{article?.title || translate('articles.untitled')}</RecordLink>;
};

const Language = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  return article ? translate(`articles.languages.${article.language}`) : null;
};

const Status = () => {
  const article = useRecordContext<Article>();
  return article ? <ArticleStatusChip status={article.status} /> : null;
};

const Updated = () => <Age at={useRecordContext<Article>()?.updatedAt} />;

const NextReview = () => {
  const locale = useLocale();
  const article = useRecordContext<Article>();
  return article?.nextReviewAt ? formatDate(article.nextReviewAt, locale) : null;
};
