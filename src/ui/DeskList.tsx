import Stack from '@mui/material/Stack';
import type { LabelDisplayedRowsArgs } from '@mui/material/TablePagination';
import Typography from '@mui/material/Typography';
import {
  CreateButton,
  List,
  type ListProps,
  Pagination,
  useCanAccess,
  useListContext,
  useLocale,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';
import { AccessDenied } from './MessagePage.tsx';
import { Waiting } from './Waiting.tsx';

/**
 * A list whose filters stay in memory: they hold patients' names, which belong neither in the page's address
 * nor in the browser's storage. Coming back from a record finds them as they were.
 */
export const DeskList = (props: ListProps) => {
  const resource = useResourceContext(props) ?? '';
  // Whoever may only choose from it by name must not see it drawn without the rest, however shortly.
  const { canAccess, isPending } = useCanAccess({ resource, action: 'list' });
  if (isPending) return <Waiting />;
  if (!canAccess) return <AccessDenied />;
  return (
    <List
      storeKey={`${resource}.listParams`}
      disableSyncWithLocation
      exporter={false}
      perPage={25}
      pagination={<DeskPagination />}
      empty={<Empty />}
      {...props}
    />
  );
};

/** A list that has never held anything. */
const Empty = () => {
  const translate = useTranslate();
  const { hasCreate } = useResourceDefinition();
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start', p: 3 }}>
      <Typography component="h2" variant="h2">
        {translate('desk.list.empty')}
      </Typography>
      {hasCreate ? <CreateButton variant="contained" /> : null}
    </Stack>
  );
};

const pageSizes = [25, 50, 100];

/** Beyond what the server counts exactly, says that there are at least so many. */
const DeskPagination = () => {
  const translate = useTranslate();
  const number = new Intl.NumberFormat(useLocale());
  const { meta } = useListContext();
  const key = meta?.atLeast ? 'desk.list.rangeAtLeast' : 'desk.list.range';
  // Pagination hands it on to the table's footer, though its own type does not say so.
  const wording = {
    labelDisplayedRows: ({ from, to, count }: LabelDisplayedRowsArgs) =>
      translate(key, { from: number.format(from), to: number.format(to), total: number.format(count) }),
  };
  return <Pagination rowsPerPageOptions={pageSizes} {...wording} />;
};
