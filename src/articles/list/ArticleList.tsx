import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { type ReachMeasure, reachMeasures } from '#domain/articleReach.ts';
import type { Hit } from '#domain/hits.ts';
import { DeskList } from '#ui/DeskList.tsx';
import { useRights } from '#ui/useRights.ts';
import { Age } from '#ui/When.tsx';
import { ArticleBulk } from './ArticleBulk.tsx';
import { ArticleNoneFound } from './ArticleNoneFound.tsx';
import { articleFilters } from './articleFilters.tsx';
import { Findings, NextReview, Reach, State, Title } from './cells.tsx';
import { ListActions } from './ListActions.tsx';

/** An article as the list answers it. */
export type ListedArticle = Article & { hit?: Hit };

const Column = DataTable.Col<ListedArticle>;

/** The whole library: what is in it, where it stands, who answers for it, and what is wrong with it. */
export const ArticleList = () => {
  const rights = useRights();
  const mayKnowReach = Boolean(rights['figures:read']);
  return (
    <DeskList filters={articleFilters} sort={{ field: 'updatedAt', order: 'DESC' }} actions={<ListActions />}>
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
        {mayKnowReach
          ? reachMeasures.map((measure) => (
              <Column
                key={measure}
                source={measure}
                label={`articleList.reach.${measure}`}
                disableSort
                render={reachRenders[measure]}
              />
            ))
          : null}
        <Column source="updatedAt" label="articles.fields.updatedAt" render={renderUpdated} />
      </DataTable>
    </DeskList>
  );
};

const renderTitle = (article: ListedArticle) => <Title article={article} />;
const renderState = (article: ListedArticle) => <State article={article} />;
const renderReview = (article: ListedArticle) => <NextReview article={article} />;
const renderFindings = (article: ListedArticle) => <Findings article={article} />;
const reachRenders: Record<ReachMeasure, (article: ListedArticle) => ReactNode> = {
  reads: (article) => <Reach article={article} measure="reads" />,
  requests: (article) => <Reach article={article} measure="requests" />,
  bookings: (article) => <Reach article={article} measure="bookings" />,
};
const renderUpdated = ({ updatedAt }: ListedArticle) => <Age at={updatedAt} />;

/** The title's link reaches over its whole row, the tick box lies above it; narrow windows keep title and state. */
const tableStyles = {
  '& .RaDataTable-row': { position: 'relative' },
  '& .RaDataTable-row .paddingCheckbox, & .RaDataTable-row .MuiTableCell-paddingCheckbox': {
    position: 'relative',
    zIndex: 1,
  },
  '& .column-reads, & .column-requests, & .column-bookings': {
    display: { xs: 'none', lg: 'table-cell' },
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  '& .column-errorCount': { display: { xs: 'none', md: 'table-cell' } },
  '& .column-nextReviewAt, & .column-updatedAt': {
    display: { xs: 'none', sm: 'table-cell' },
    whiteSpace: 'nowrap',
  },
};
