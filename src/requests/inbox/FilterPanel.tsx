import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocale, useTranslate } from 'react-admin';
import { patientTypes, priorities, requestSources, requestStatuses } from '#domain/request.ts';
import { languageName } from '#ui/languageName.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import { FilterChoice } from './FilterChoice.tsx';
import { useAsked } from './InboxContext.ts';
import type { Filters } from './queueQuery.ts';

const nobody = 'nobody';
/** What patients here speak most; a request in another language is found by its mark. */
const languages = ['en', 'es', 'zh', 'vi', 'ar', 'pl', 'ru', 'fr'];

/** Narrows the view at hand, one list of choices each. */
export const FilterPanel = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const me = useMe();
  const { query, setFilters } = useAsked();
  const { filters } = query;
  const locations = useCatalogue('locations');
  const services = useCatalogue('services');
  const staff = useCatalogue('staff');
  const named = (items: { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  const worded = (values: readonly string[], key: string) =>
    values.map((value) => ({ value, label: translate(`${key}.${value}`) }));
  const set = (field: keyof Filters) => (value: unknown) => setFilters({ ...filters, [field]: value });
  const colleagues = staff.all.filter(({ id, active = true }) => active && id !== me?.id);
  const label = (field: string) => `resources.requests.fields.${field}`;
  const text = (field: 'locationId' | 'serviceId' | 'language') => filters[field] as string | undefined;

  return (
    <Box
      role="group"
      aria-label={translate('requests.filters')}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
        gap: 1,
        pt: 1.5,
        pb: 0.5,
      }}
    >
      <FilterChoice
        multiple
        label={label('status')}
        value={filters.status}
        choices={worded(requestStatuses, 'desk.status')}
        onChange={set('status')}
      />
      <FilterChoice
        multiple
        label={label('priority')}
        value={filters.priority}
        choices={worded(priorities, 'desk.priority')}
        onChange={set('priority')}
      />
      <FilterChoice
        label={label('locationId')}
        value={text('locationId')}
        choices={named(locations.all)}
        onChange={set('locationId')}
      />
      <FilterChoice
        label={label('serviceId')}
        value={text('serviceId')}
        choices={named(services.all)}
        onChange={set('serviceId')}
      />
      <FilterChoice
        label={label('assigneeId')}
        value={filters.assigneeId === null ? nobody : filters.assigneeId}
        choices={[
          ...(me ? [{ value: me.id, label: translate('requests.me') }] : []),
          { value: nobody, label: translate('requests.nobody') },
          ...named(colleagues),
        ]}
        onChange={(value) => set('assigneeId')(value === nobody ? null : value)}
      />
      <FilterChoice
        label={label('language')}
        value={text('language')}
        choices={languages.map((tag) => ({ value: tag, label: languageName(tag, locale) }))}
        onChange={set('language')}
      />
      <FilterChoice
        multiple
        label={label('source')}
        value={filters.source}
        choices={worded(requestSources, 'requests.source')}
        onChange={set('source')}
      />
      <FilterChoice
        label={label('patientType')}
        value={filters.patientType}
        choices={worded(patientTypes, 'requests.patientType')}
        onChange={set('patientType')}
      />
      {Object.keys(filters).length > 0 ? (
        <Button onClick={() => setFilters({})} sx={{ justifySelf: 'start' }}>
          {translate('inbox.filters.clear')}
        </Button>
      ) : null}
    </Box>
  );
};
