import FilterList from '@mui/icons-material/FilterList';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { openStatuses, priorities, requestStatuses } from '#domain/request.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import { FilterChoice } from './FilterChoice.tsx';
import { SearchField } from './SearchField.tsx';
import { useUnclaimed } from './useUnclaimed.ts';

const nobody = 'nobody';

/** Search and filters above the queue; kept in memory alone, because they hold patients’ names. */
export const QueueFilters = () => {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const [open, setOpen] = useState(false);
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
      <SearchField />
      {narrow ? (
        <Button
          variant="outlined"
          startIcon={<FilterList />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          sx={{ minHeight: 38 }}
        >
          {translate('requests.filters')}
        </Button>
      ) : null}
      {narrow && !open ? null : <Choices />}
    </Stack>
  );
};

/** Everything but the search, one list of choices each. */
const Choices = () => {
  const translate = useTranslate();
  const me = useMe();
  const { filterValues, setFilters } = useListContext();
  const [unclaimed, setUnclaimed] = useUnclaimed();
  const locations = useCatalogue('locations');
  const services = useCatalogue('services');
  const staff = useCatalogue('staff');
  const named = (items: { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  const set = (field: string) => (value: unknown) => setFilters({ ...filterValues, [field]: value });
  const colleagues = staff.all.filter(({ id, active = true }) => active && id !== me?.id);
  return (
    <>
      <FilterChoice
        multiple
        label="resources.requests.fields.status"
        value={filterValues.status}
        choices={requestStatuses.map((status) => ({
          value: status,
          label: translate(`desk.status.${status}`),
        }))}
        summary={isEvery(filterValues.status, openStatuses) ? translate('requests.views.open') : undefined}
        onChange={set('status')}
      />
      <FilterChoice
        multiple
        label="resources.requests.fields.priority"
        value={filterValues.priority}
        choices={priorities.map((priority) => ({
          value: priority,
          label: translate(`desk.priority.${priority}`),
        }))}
        onChange={set('priority')}
      />
      <FilterChoice
        label="resources.requests.fields.locationId"
        value={filterValues.locationId}
        choices={named(locations.all)}
        onChange={set('locationId')}
      />
      <FilterChoice
        label="resources.requests.fields.serviceId"
        value={filterValues.serviceId}
        choices={named(services.all)}
        onChange={set('serviceId')}
      />
      <FilterChoice
        label="resources.requests.fields.assigneeId"
        value={unclaimed ? nobody : filterValues.assigneeId}
        choices={[
          ...(me ? [{ value: me.id, label: translate('requests.me') }] : []),
          { value: nobody, label: translate('requests.nobody') },
          ...named(colleagues),
        ]}
        onChange={(value) => {
          setUnclaimed(value === nobody);
          set('assigneeId')(value === nobody ? undefined : value);
        }}
      />
    </>
  );
};

const isEvery = (chosen: unknown, every: readonly string[]): boolean =>
  Array.isArray(chosen) && chosen.length === every.length && every.every((one) => chosen.includes(one));
