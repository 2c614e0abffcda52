import FindReplace from '@mui/icons-material/FindReplace';
import Button from '@mui/material/Button';
import { CreateButton, DataTable, FilterButton, LinkBase, TopToolbar, useTranslate } from 'react-admin';
import { ReviewLink } from '#articles/review/ReviewLink.tsx';
import type { Article } from '#domain/article.ts';
import type { Hit } from '#domain/hits.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { useRights } from '#ui/useRights.ts';
import { Age } from '#ui/When.tsx';
import { ArticleBulk } from './ArticleBulk.tsx';
import { ArticleNoneFound } from './ArticleNoneFound.tsx';
import { articleFilters } from './articleFilters.tsx';
import { Findings, NextReview, State, Title } from './cells.tsx';

/** An article as the list answers it. */
export type ListedArticle = Article & { hit?: Hit };

const Column = DataTable.Col<ListedArticle>;

const Actions = () => {
  const translate = useTranslate();
  const mayEdit = Boolean(useRights()['articles:edit']);
  return (
    <TopToolbar sx={{ flexWrap: 'wrap' }}>
      <FilterButton />
      <ReviewLink />
      <Button component={LinkBase} to="/articles/findings" size="small">
        {translate('checking.report.open')}
      </Button>
      {mayEdit ? (
        <Button component={LinkBase} to="/articles/replace" size="small" startIcon={<FindReplace />}>
          {translate('articleList.replace.open')}
        </Button>
      ) : null}
      <CreateButton label="articles.new" />
    </TopToolbar>
  );
};

/** The whole library: what is in it, where it stands, who answers for it, and what is wrong with it. */
export const ArticleList = () => {
  const rights = useRights();
  return (
    <DeskList filters={articleFilters} sort={{ field: 'updatedAt', order: 'DESC' }} actions={<Actions />}>
      <DataTable
        rowClick={false}
        bulkActionButtons={rights['articles:edit'] ? <ArticleBulk /> : false}
        empty={<ArticleNoneFound />}
        sx={tableStyles}
      >
        <Column source="title" label="articles.fields.title" disableSort render={renderTitle} />
        <Column source="status" label="articles.fields.status" disableSort render={renderState} />
        <Column source="nextReviewAt" label="articleList.review" render={renderReview} />
        <Column source="errorCount" label="articleList.findings.label" disableSort render={renderFindings} />
        <Column source="updatedAt" label="articles.fields.updatedAt" render={renderUpdated} />
      </DataTable>
    </DeskList>
  );
};

const renderTitle = (article: ListedArticle) => <Title article={article} />;
const renderState = (article: ListedArticle) => <State article={article} />;
const renderReview = (article: ListedArticle) => <NextReview article={article} />;
const renderFindings = (article: ListedArticle) => <Findings article={article} />;
const renderUpdated = ({ updatedAt }: ListedArticle) => <Age at={updatedAt} />;

/** The title's link reaches over its whole row, the tick box lies above it; narrow windows keep title and state. */
const tableStyles = {
  '& .RaDataTable-row': { position: 'relative' },
  '& .RaDataTable-row .paddingCheckbox, & .RaDataTable-row .MuiTableCell-paddingCheckbox': {
    position: 'relative',
    zIndex: 1,
  },
  '& .column-errorCount': { display: { xs: 'none', md: 'table-cell' } },
  '& .column-nextReviewAt, & .column-updatedAt': { display: { xs: 'none', sm: 'table-cell' } },
};
