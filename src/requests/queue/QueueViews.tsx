import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useListContext, useTranslate } from 'react-admin';
import { endedStatuses, openStatuses } from '#domain/request.ts';
import { useMe } from '#ui/useMe.ts';
import { useUnclaimed } from './useUnclaimed.ts';

/** The questions asked most, one press each. Search text stays; the other filters give way. */
export const QueueViews = () => {
  const translate = useTranslate();
  const me = useMe();
  const { filterValues, setFilters } = useListContext();
  const [unclaimed, setUnclaimed] = useUnclaimed();
  const views = {
    open: { status: openStatuses },
    mine: { status: openStatuses, assigneeId: me?.id },
    unclaimed: { status: openStatuses },
    unread: { view: 'unread-flags' },
    ended: { status: endedStatuses },
    all: {},
  };
  const { q, ...others } = filterValues;

  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate('requests.views.label')}
      sx={{ gap: 0.5, overflowX: 'auto', maxWidth: '100%', '& > *': { flexShrink: 0 } }}
    >
      {Object.entries(views).map(([name, filter]) => {
        const chosen = isSame(filter, others) && unclaimed === (name === 'unclaimed');
        return (
          <Button
            key={name}
            size="small"
            variant={chosen ? 'contained' : 'text'}
            aria-pressed={chosen}
            onClick={() => {
              setUnclaimed(name === 'unclaimed');
              setFilters({ ...filter, q }, {});
            }}
          >
            {translate(`requests.views.${name}`)}
          </Button>
        );
      })}
    </Stack>
  );
};

const isSame = (one: object, other: object): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const byText = (one: string, other: string): number => one.localeCompare(other);

const sorted = (filter: object): [string, unknown][] =>
  Object.entries(filter)
    .map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value.toSorted(byText) : value])
    .sort(([one], [other]) => byText(one, other));
