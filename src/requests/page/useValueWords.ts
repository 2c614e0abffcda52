import { useLocale, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { phoneText } from '#domain/phoneText.ts';
import type { PreferredTime } from '#domain/preferredTime.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { languageName } from './languageName.ts';

/** Where the word for a value of a closed list stands. */
const worded: Record<string, string> = {
  status: 'desk.status',
  priority: 'desk.priority',
  turn: 'desk.turn',
  patientType: 'requests.patientType',
  source: 'requests.source',
  payerType: 'requests.payerType',
  referral: 'requests.paperwork',
  records: 'requests.paperwork',
  authorization: 'requests.paperwork',
  channel: 'requests.contact.channels',
  outcome: 'requests.contact.outcomes',
  mode: 'requests.mode',
};

const named: Record<string, 'locations' | 'services' | 'providers' | 'staff'> = {
  locationId: 'locations',
  serviceId: 'services',
  bookServiceId: 'services',
  providerId: 'providers',
  preferredProviderId: 'providers',
  assigneeId: 'staff',
  clinicianId: 'staff',
};

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

/** Any field's value as a person would say it; an em dash for nothing. `zone` is the location's. */
export const useValueWords = (zone: string | undefined) => {
  const translate = useTranslate();
  const locale = useLocale();
  const catalogues = {
    locations: useCatalogue('locations'),
    services: useCatalogue('services'),
    providers: useCatalogue('providers'),
    staff: useCatalogue('staff'),
  };
  const { locations, services, providers, staff } = catalogues;

  return useCallback(
    (field: string, value: unknown): string => {
      if (value === null || value === undefined || value === '') return '—';
      if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
      const names = named[field];
      if (names) return { locations, services, providers, staff }[names].nameOf(String(value)) || '…';
      const room = worded[field];
      if (room) return translate(`${room}.${String(value)}`, { _: String(value) });
      if (field === 'phone') return phoneText(String(value));
      if (field === 'language') return languageName(String(value), locale);
      if (field === 'preferredTimes') return (value as PreferredTime[]).map(timeWords).join('; ') || '—';
      if (field === 'askedBy') return personWords(value as NonNullable<AppointmentRequest['askedBy']>);
      if (field === 'textConsent')
        return consentWords(value as NonNullable<AppointmentRequest['textConsent']>);
      if (isInstant(value)) return exactTime(value, locale, zone);
      return typeof value === 'object' ? '…' : String(value);

      function timeWords({ day, part }: PreferredTime): string {
        return `${translate(`requests.days.${day}`)}, ${translate(`requests.parts.${part}`)}`;
      }
      function personWords({ name, relationship }: NonNullable<AppointmentRequest['askedBy']>): string {
        return relationship ? `${name} (${relationship})` : name;
      }
      function consentWords({ at, wording }: NonNullable<AppointmentRequest['textConsent']>): string {
        return `${exactTime(at, locale, zone)}: “${wording}”`;
      }
    },
    [translate, locale, zone, locations, services, providers, staff],
  );
};
