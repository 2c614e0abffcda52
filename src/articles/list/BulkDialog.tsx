import { DateInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useClinicians } from '#articles/details/useClinicians.ts';
import type { ArticleBulkChange, ArticleResult } from '#domain/articleBulk.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { asTyped } from '#ui/asTyped.ts';
import { useApi } from '#ui/useApi.ts';
import type { ListedArticle } from './ArticleList.tsx';
import { ManyImpacts } from './ManyImpacts.tsx';

export const bulkActions = [
  'reviewer',
  'review-date',
  'archive',
] as const satisfies readonly ArticleBulkChange['action'][];
export type BulkAction = (typeof bulkActions)[number];

const Reviewer = () => (
  <SelectInput
    source="reviewerId"
    label="articlePage.details.reviewer"
    choices={useClinicians()}
    translateChoice={false}
    emptyText="articlePage.details.nobody"
  />
);

interface Asked {
  inputs: () => React.ReactNode;
  change: (typed: FieldValues) => ArticleBulkChange;
}

const asked: Record<BulkAction, Asked> = {
  reviewer: {
    inputs: () => <Reviewer />,
    change: ({ reviewerId }) => ({ action: 'reviewer', reviewerId: reviewerId ?? null }),
  },
  'review-date': {
    inputs: () => <DateInput source="nextReviewAt" label="articles.fields.nextReviewAt" />,
    change: ({ nextReviewAt }) => ({ action: 'review-date', nextReviewAt: nextReviewAt ?? null }),
  },
  archive: {
    inputs: () => <TextInput source="note" label="articleList.note" parse={asTyped} />,
    change: ({ note }) => ({ action: 'archive', note: note ?? null }),
  },
};

interface Props {
  action: BulkAction;
  articles: readonly ListedArticle[];
  onDone: (results: ArticleResult[]) => void;
  onClose: () => void;
}

/** One change of all that are ticked; before readers lose some, what hangs on those is told. */
export const BulkDialog = ({ action, articles, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const api = useApi();
  const items = articles.map(({ id, version }) => ({ id, version }));
  const { inputs, change } = asked[action];
  return (
    <ActDialog
      title={translate(`articleList.bulk.${action}.title`, { smart_count: articles.length })}
      submit={translate(`articleList.bulk.${action}.submit`, { smart_count: articles.length })}
      lead={action === 'archive' ? <ManyImpacts articles={articles} /> : null}
      send={async (typed) => (await api.changeArticles({ change: change(typed), items })).data.results}
      onDone={(results) => onDone(results as ArticleResult[])}
      onClose={onClose}
    >
      {inputs()}
    </ActDialog>
  );
};
