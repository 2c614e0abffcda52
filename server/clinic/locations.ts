import { locationEdit, locationRecord, newLocation } from '#domain/clinic.ts';
import { locations } from '#server/db/schema.ts';
import { catalogueRoutes } from './catalogue.ts';

export const locationRoutes = catalogueRoutes({
  resource: 'locations',
  table: locations,
  columns: {
    name: { column: locations.name, kind: 'text', sortable: true },
    active: { column: locations.active, kind: 'flag' },
  },
  record: locationRecord,
  create: newLocation,
  edit: locationEdit,
});
