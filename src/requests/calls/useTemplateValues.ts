import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { type TemplateValues, templateValues } from '#domain/templateText.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useMe } from '#ui/useMe.ts';
import { useSettings } from '#ui/useSettings.ts';

/** What fills the fields of a template for this request, in either language. */
export const useTemplateValues = (request: AppointmentRequest) => {
  const location = useCatalogue('locations').byId.get(request.locationId);
  const service = useCatalogue('services').byId.get(request.serviceId);
  const settings = useSettings();
  const me = useMe();
  return (language: 'en' | 'es'): TemplateValues =>
    templateValues({ request, location, service, settings, staff: me?.name ?? '', language });
};
