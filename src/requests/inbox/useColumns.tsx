import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { languageName } from '#ui/languageName.ts';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Age } from '#ui/When.tsx';
import type { Sort } from './queueQuery.ts';
import { clockWords } from './rowWords.ts';
import { Sign } from './Sign.tsx';
import { type ColumnName, useDisplay } from './useDisplay.ts';
import { useMinute } from './useMinute.ts';

export interface Column {
  name: ColumnName;
  sort?: Sort[0];
  render: (request: AppointmentRequest) => ReactNode;
}

/** The columns the person chose, in the order of the table. */
export const useColumns = (): Column[] => {
  const translate = useTranslate();
  const locale = useLocale();
  const { columns } = useDisplay();
  const locations = useCatalogue('locations');
  const services = useCatalogue('services');
  const staff = useCatalogue('staff');
  const now = useMinute();
  const zoneOf = ({ locationId }: AppointmentRequest) => locations.byId.get(locationId)?.zone;

  const all: Column[] = [
    { name: 'status', render: ({ status }) => <StatusChip status={status} /> },
    { name: 'priority', render: ({ priority }) => <PriorityChip priority={priority} /> },
    { name: 'phone', render: ({ phone, phoneExtension }) => phoneText(phone, phoneExtension) },
    { name: 'location', render: ({ locationId }) => locations.nameOf(locationId) },
    { name: 'service', render: ({ serviceId }) => services.nameOf(serviceId) },
    {
      name: 'received',
      sort: 'createdAt',
      render: (request) => <Age at={request.createdAt} zone={zoneOf(request)} />,
    },
    {
      name: 'due',
      sort: 'dueAt',
      render: (request) => {
        const clock = clockWords(request, { translate, locale, now, zone: zoneOf(request) });
        return (
          <span className={`clock ${clock.tone ?? ''}`} title={clock.exact}>
            {clock.tone === 'overdue' ? <Sign shape="alarm" /> : null}
            {clock.text}
          </span>
        );
      },
    },
    {
      name: 'nextTry',
      sort: 'nextTryAt',
      render: (request) => (request.nextTryAt ? <Age at={request.nextTryAt} zone={zoneOf(request)} /> : ''),
    },
    {
      name: 'assignee',
      render: ({ assigneeId }) => staff.nameOf(assigneeId) || translate('requests.nobody'),
    },
    { name: 'language', render: ({ language }) => languageName(language ?? 'en', locale) },
    { name: 'source', render: ({ source }) => translate(`requests.source.${source}`) },
  ];
  return all.filter(({ name }) => columns.includes(name));
};
