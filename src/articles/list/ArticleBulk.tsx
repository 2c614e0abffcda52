import Button from '@mui/material/Button';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { ExportButton } from '#articles/transfer/ExportButton.tsx';
import type { ArticleResult } from '#domain/articleBulk.ts';
import { useRights } from '#ui/useRights.ts';
import type { ListedArticle } from './ArticleList.tsx';
import { type BulkAction, BulkDialog, bulkActions } from './BulkDialog.tsx';
import { BulkOutcome } from './BulkOutcome.tsx';

/** What can be done with the articles that are ticked on this page, and what became of it. */
export const ArticleBulk = () => {
  const translate = useTranslate();
  const mayPublish = Boolean(useRights()['articles:publish']);
  const { data = [], selectedIds, onSelect, refetch } = useListContext<ListedArticle>();
  const [asking, setAsking] = useState<BulkAction>();
  const [outcome, setOutcome] = useState<{ results: ArticleResult[]; titles: Map<string, string> }>();
  const chosen = data.filter(({ id }) => selectedIds.includes(id));
  const settle = (results: ArticleResult[]) => {
    const titles = new Map(chosen.map(({ id, title }) => [id, title]));
    const refused = results.filter(({ status }) => status >= 300).map(({ id }) => id);
    setOutcome({ results, titles });
    // What was done stays ticked while it is told; refusals alone remain to be tried again.
    onSelect(refused.length > 0 ? refused : results.map(({ id }) => id));
    void refetch();
  };
  return (
    <>
      {bulkActions
        .filter((action) => action !== 'archive' || mayPublish)
        .map((action) => (
          <Button
            key={action}
            size="small"
            disabled={chosen.length === 0}
            onClick={() => {
              setOutcome(undefined);
              setAsking(action);
            }}
          >
            {translate(`articleList.bulk.${action}.open`)}
          </Button>
        ))}
      <ExportButton ids={chosen.map(({ id }) => id)} />
      {outcome ? <BulkOutcome {...outcome} /> : null}
      {asking ? (
        <BulkDialog action={asking} articles={chosen} onDone={settle} onClose={() => setAsking(undefined)} />
      ) : null}
    </>
  );
};
