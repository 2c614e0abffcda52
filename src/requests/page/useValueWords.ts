import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { phoneText } from '#domain/phoneText.ts';
import type { PreferredTime } from '#domain/preferredTime.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { languageName } from '#ui/languageName.ts';
import { exactTime } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';

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

const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);

/** Any field's value as a person would say it; an em dash for nothing. `zone` is the location's. */
export const useValueWords = (zone: string | undefined) => {
  const translate = useTranslate();
  const locale = useLocale();
  const locations = useCatalogue('locations');
  const services = useCatalogue('services');
  const providers = useCatalogue('providers');
  const staff = useCatalogue('staff');

  return useCallback(
    (field: string, value: unknown): string => {
      if (value === null || value === undefined || value === '') return '—';
      if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
      if (field === 'preferredTimes') {
        const times = (value as PreferredTime[]).map(
          ({ day, part }) => `${translate(`requests.days.${day}`)}, ${translate(`requests.parts.${part}`)}`,
        );
        return times.join('; ') || '—';
      }
      if (field === 'askedBy') {
        const { name, relationship } = value as NonNullable<AppointmentRequest['askedBy']>;
        return relationship ? `${name} (${relationship})` : name;
      }
      if (field === 'textConsent') {
        const { at, wording } = value as NonNullable<AppointmentRequest['textConsent']>;
        return `${exactTime(at, locale, zone)}: “${wording}”`;
      }
      if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '…';
      const names = named[field];
      if (names) return { locations, services, providers, staff }[names].nameOf(value) || '…';
      const room = worded[field];
      if (room) return translate(`${room}.${value}`, { _: value });
      if (field === 'phone') return phoneText(value);
      if (field === 'language') return languageName(value, locale);
      return isInstant(value) ? exactTime(value, locale, zone) : value;
    },
    [translate, locale, zone, locations, services, providers, staff],
  );
};
