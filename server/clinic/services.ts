import { newService, serviceEdit, serviceRecord } from '#domain/clinic.ts';
import { services } from '#server/db/schema.ts';
import { catalogueRoutes } from './catalogue.ts';

export const serviceRoutes = catalogueRoutes({
  resource: 'services',
  table: services,
  columns: {
    name: { column: services.name, kind: 'text' },
    active: { column: services.active, kind: 'flag' },
    patientsMayAsk: { column: services.patientsMayAsk, kind: 'flag' },
  },
  record: serviceRecord,
  create: newService,
  edit: serviceEdit,
});
