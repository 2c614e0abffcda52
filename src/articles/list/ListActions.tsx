import Button from '@mui/material/Button';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, Suspense, useState } from 'react';
import {
  CreateButton,
  FilterButton,
  LinkBase,
  TopToolbar,
  useListContext,
  useRedirect,
  useTranslate,
} from 'react-admin';
import { OtherMoves } from '#articles/OtherMoves.tsx';
import { ReviewLink } from '#articles/review/ReviewLink.tsx';
import { useRights } from '#ui/useRights.ts';

const ExportDialog = lazy(() =>
  import('#articles/transfer/ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

/** What is done with the library as a whole; what is not for every day stands in the menu. */
export const ListActions = () => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const mayEdit = Boolean(useRights()['articles:edit']);
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('lg'), { noSsr: true });
  const { total = 0, filterValues } = useListContext();
  const [exporting, setExporting] = useState(false);
  const page = (id: string, label: string, path = `/articles/${id}`) => ({
    id,
    label: translate(label),
    run: () => redirect(path),
  });
  const moves = [
    ...(isNarrow ? [page('findings', 'checking.report.open')] : []),
    ...(mayEdit ? [page('replace', 'articleList.replace.open')] : []),
    ...(total > 0
      ? [
          {
            id: 'export',
            label: translate('articleTransfer.open.export'),
            run: () => setExporting(true),
          },
        ]
      : []),
    ...(mayEdit ? [page('import', 'articleTransfer.open.import')] : []),
    page('images', 'images.open', '/images'),
  ];
  return (
    <TopToolbar sx={{ '&&': { alignItems: 'center' } }}>
      <FilterButton />
      <ReviewLink />
      {isNarrow ? null : (
        <Button component={LinkBase} to="/articles/findings" size="small">
          {translate('checking.report.open')}
        </Button>
      )}
      <OtherMoves label="articleList.more" moves={moves} off={false} />
      <CreateButton label="articles.new" />
      {exporting ? (
        <Suspense>
          <ExportDialog which={{ filter: filterValues }} count={total} onClose={() => setExporting(false)} />
        </Suspense>
      ) : null}
    </TopToolbar>
  );
};
