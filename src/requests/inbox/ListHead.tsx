import Add from '@mui/icons-material/Add';
import Tune from '@mui/icons-material/FilterList';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { lazy, memo, type ReactNode, type Ref, Suspense, useState } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import { useHasSide } from '#ui/SideSlot.tsx';
import { useRights } from '#ui/useRights.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import { ExportButton } from './ExportButton.tsx';
import { useAsked, useQueue } from './InboxContext.ts';
import { NewPill } from './NewPill.tsx';
import { SearchField } from './SearchField.tsx';
import { ViewSelect } from './ViewSelect.tsx';
import { useViewLabel } from './Views.tsx';

const FilterPanel = lazy(() =>
  import('./FilterPanel.tsx').then((module) => ({ default: module.FilterPanel })),
);

const row = { display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 36 } as const;

interface Props {
  tools: ReactNode;
  searchRef: Ref<HTMLInputElement>;
  toList: () => unknown;
}

/** Which question the list answers, how many do, and the means to ask another. */
export const ListHead = memo(({ tools, searchRef, toList }: Props) => {
  const translate = useTranslate();
  const rights = useRights();
  const hasSide = useHasSide();
  const { query } = useAsked();
  const [filtering, setFiltering] = useState(false);
  const chosen = Object.keys(query.filters).length;
  return (
    <Box sx={{ p: 1, pl: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={row}>
        <Box sx={{ flex: 1, minWidth: 0 }}>{hasSide ? <ViewName /> : <ViewSelect />}</Box>
        <NewPill />
        {tools}
        {rights['requests:export'] ? <ExportButton /> : null}
        {rights['requests:create'] ? (
          <IconButton
            component={LinkBase}
            to="/requests/create"
            aria-label={translate('requests.create.open')}
            title={translate('requests.create.open')}
            color="primary"
          >
            <Add />
          </IconButton>
        ) : null}
        <DisplayMenu />
      </Box>
      <Box sx={{ ...row, mt: 0.5, maxWidth: 480 }}>
        <SearchField ref={searchRef} onLeave={toList} />
        <IconButton
          aria-label={
            chosen > 0
              ? translate('inbox.filters.chosen', { smart_count: chosen })
              : translate('requests.filters')
          }
          title={translate('requests.filters')}
          aria-expanded={filtering}
          color={chosen > 0 || filtering ? 'primary' : 'default'}
          onClick={() => setFiltering(!filtering)}
        >
          <Badge badgeContent={chosen} color="primary">
            <Tune />
          </Badge>
        </IconButton>
      </Box>
      {filtering ? (
        <Suspense>
          <FilterPanel />
        </Suspense>
      ) : null}
    </Box>
  );
});

const ViewName = () => {
  const label = useViewLabel();
  const number = new Intl.NumberFormat(useLocale());
  const { query } = useAsked();
  const list = useQueue();
  return (
    <Box
      component="h2"
      sx={{
        m: 0,
        fontSize: '1rem',
        fontWeight: 600,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
      }}
    >
      {label(query.view)}{' '}
      {list.isPending ? null : (
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          {number.format(list.total)}
          {list.atLeast ? '+' : ''}
        </Box>
      )}
    </Box>
  );
};
