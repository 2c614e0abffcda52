import { useGetMany, useLocale, useTranslate } from 'react-admin';
import type { Appointment } from '#domain/appointment.ts';
import { formatInstant } from '#domain/formatInstant.ts';
import { minutesBetween } from '#domain/instant.ts';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

/** What a chart system asks for to enter a visit, on one line of plain text, and no more of the patient than that. */
export const useChartText = (visits: readonly Appointment[]) => {
  const translate = useTranslate();
  const locale = useLocale();
  const providers = useCatalogue('providers');
  const services = useCatalogue('services');
  const locations = useCatalogue('locations');
  const ids = [...new Set(visits.map(({ requestId }) => requestId))];
  const { data = [] } = useGetMany<AppointmentRequest>('requests', { ids }, { enabled: ids.length > 0 });
  const requests = new Map(data.filter(Boolean).map((request) => [request.id, request]));

  return (visit: Appointment): string => {
    const { startsAt, endsAt, locationId, providerId, serviceId, requestId, patientName } = visit;
    const zone = locations.byId.get(locationId)?.zone ?? 'UTC';
    const request = requests.get(requestId);
    return [
      formatInstant(startsAt, zone, locale, 'dateTime'),
      `${minutesBetween(startsAt, endsAt)} min`,
      patientName,
      request?.dateOfBirth && translate('visit.chart.dateOfBirth', { date: request.dateOfBirth }),
      request?.chartNumber && translate('visit.chart.chartNumber', { number: request.chartNumber }),
      request && phoneText(request.phone, request.phoneExtension ?? null),
      providers.nameOf(providerId),
      services.nameOf(serviceId),
      locations.nameOf(locationId),
    ]
      .filter(Boolean)
      .join('; ');
  };
};
