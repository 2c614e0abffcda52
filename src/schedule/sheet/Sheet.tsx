import Box from '@mui/material/Box';
import { useLocale, useTranslate } from 'react-admin';
import type { DaySheet, DaySheetRow } from '#domain/daySheet.ts';
import { formatDate, formatInstant, zoneCity } from '#domain/formatInstant.ts';
import { phoneText } from '#domain/phoneText.ts';
import { languageName } from '#ui/languageName.ts';
import { clockRange } from '#ui/timeWords.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { sheetStyle } from './sheetStyle.ts';

interface Props {
  sheet: DaySheet;
  /** Whose day it is. */
  name: string;
  /** A provider's may be at several places: then each row says where. */
  isLocation: boolean;
  /** The place's zone, or the reader's. */
  zone: string;
}

const count = (rows: readonly DaySheetRow[], is: (row: DaySheetRow) => boolean): number =>
  rows.filter(is).length;

/** Black on white, its head on every page. */
export const Sheet = ({ sheet, name, isLocation, zone }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const zoneName = (of: string) => translate('schedule.zone', { city: zoneCity(of) });
  const { rows } = sheet;
  const totals = [
    translate('calendar.sheet.total', { smart_count: rows.length }),
    translate('calendar.sheet.firstVisits', { smart_count: count(rows, ({ firstVisit }) => firstVisit) }),
    translate('calendar.sheet.interpreters', { smart_count: count(rows, ({ interpreter }) => interpreter) }),
  ];
  const columns = [
    'time',
    'name',
    'phone',
    'service',
    isLocation ? 'provider' : 'location',
    'status',
    'notes',
  ] as const;
  return (
    <Box
      component="section"
      aria-label={translate('calendar.sheet.title')}
      className="day-sheet"
      tabIndex={0}
      sx={sheetStyle}
    >
      <table>
        <thead>
          <tr>
            <th colSpan={columns.length} className="sheet-head">
              <div className="sheet-title">
                {name} · {formatDate(sheet.day, locale)}
                {isLocation ? ` · ${zoneName(zone)}` : ''}
              </div>
              <div>{totals.join(' · ')}</div>
            </th>
          </tr>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {translate(`calendar.sheet.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} isLocation={isLocation} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={columns.length}>
              {translate('calendar.sheet.printed', {
                when: formatInstant(sheet.printedAt, zone, locale, 'dateTime', zoneName(zone)),
                name: sheet.printedBy,
              })}
              {'. '}
              {translate('calendar.sheet.page')}
            </td>
          </tr>
        </tfoot>
      </table>
      {rows.length === 0 ? <p role="status">{translate('calendar.sheet.empty')}</p> : null}
    </Box>
  );
};

const Line = ({ row, isLocation }: { row: DaySheetRow; isLocation: boolean }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const services = useCatalogue('services');
  const providers = useCatalogue('providers');
  const locations = useCatalogue('locations');
  const flags = useFlags();
  const zone = locations.byId.get(row.locationId)?.zone ?? 'UTC';
  const time = clockRange(row.startsAt, row.endsAt, locale, zone);
  return (
    <tr>
      <td className="sheet-time">
        {time}
        {isLocation ? '' : ` (${translate('schedule.zone', { city: zoneCity(zone) })})`}
      </td>
      <th scope="row">{row.patientName}</th>
      <td className="sheet-phone">{phoneText(row.phone, row.phoneExtension)}</td>
      <td>{services.nameOf(row.serviceId)}</td>
      <td>{isLocation ? providers.nameOf(row.providerId) : locations.nameOf(row.locationId)}</td>
      <td>{translate(`desk.appointmentStatus.${row.status}`)}</td>
      <td>
        {flags(row)}
        <span className="sheet-line" />
      </td>
    </tr>
  );
};

/** What is spoken at the desk where nothing else is said. */
const clinicLanguage = 'en';

/** What whoever receives the patient should know, in words. */
const useFlags = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const flag = (name: string, args?: Record<string, string>) =>
    translate(`calendar.sheet.flags.${name}`, args);
  return (row: DaySheetRow): string =>
    [
      row.firstVisit ? flag('firstVisit') : '',
      row.interpreter ? flag('interpreter') : '',
      row.language && !row.language.startsWith(clinicLanguage)
        ? flag('language', { language: languageName(row.language, locale) })
        : '',
      row.overbooked ? flag('overbooked') : '',
      row.mode === 'video' ? flag('video') : '',
      row.askedBy ? flag('askedBy', { name: row.askedBy }) : '',
      row.accessNeeds ? flag('access', { needs: row.accessNeeds }) : '',
    ]
      .filter(Boolean)
      .join('; ');
};
