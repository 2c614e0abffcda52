import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nContextProvider, memoryStore, StoreContextProvider } from 'react-admin';
import { expect, test } from 'vitest';
import { appointmentStatuses } from '#domain/appointment.ts';
import { articleStatuses } from '#domain/article.ts';
import { priorities, requestStatuses } from '#domain/request.ts';
import { createI18nProvider } from '#ui/i18nProvider.ts';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { AppointmentStatusChip, ArticleStatusChip, StatusChip } from '#ui/StatusChip.tsx';
import { ageIn, clockTime, exactTime } from '#ui/timeWords.ts';
import { words as english } from '#words/en/index.ts';
import { words as spanish } from '#words/es/index.ts';

const flat = (messages: object, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${path}${key}.`)
      : [[path + key, String(value)] satisfies [string, string]],
  );

const blanks = (message: string): string[] => [...new Set(message.match(/%\{\w+\}/g))].toSorted();

test('Spanish fills the same blanks in every message as English', () => {
  const inSpanish = new Map(flat(spanish));
  const asked = flat(english).map(([key, message]) => [key, blanks(message)]);
  expect(asked).toEqual(flat(english).map(([key]) => [key, blanks(inSpanish.get(key) ?? 'missing')]));
});

test('every message that counts has a form for one and for many, in both languages', () => {
  const counting = flat(english).flatMap(([key, message]) => (message.includes('||||') ? [key] : []));
  const inSpanish = new Map(flat(spanish));
  expect(counting.filter((key) => !inSpanish.get(key)?.includes('||||'))).toEqual([]);
});

const Words = ({ children }: { children: ReactNode }) => (
  <StoreContextProvider value={memoryStore()}>
    <I18nContextProvider value={createI18nProvider()}>{children}</I18nContextProvider>
  </StoreContextProvider>
);

const chips: [string, ReactNode[]][] = [
  ['request statuses', requestStatuses.map((status) => <StatusChip key={status} status={status} />)],
  [
    'appointment statuses',
    appointmentStatuses.map((status) => <AppointmentStatusChip key={status} status={status} />),
  ],
  ['article statuses', articleStatuses.map((status) => <ArticleStatusChip key={status} status={status} />)],
  ['priorities', priorities.map((priority) => <PriorityChip key={priority} priority={priority} />)],
];

test.each(chips)('no two %s share a shape or a word', (_, drawn) => {
  const { container } = render(<Words>{drawn}</Words>);
  const shapes = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  const names = [...container.children].map((chip) => chip.textContent);
  expect([new Set(shapes).size, new Set(names).size]).toEqual([drawn.length, drawn.length]);
  expect(names.filter((name) => name.startsWith('desk.'))).toEqual([]);
});

const now = new Date('2026-08-18T15:00:00.000Z');

test.each([
  ['2026-08-18T14:59:30.000Z', undefined, undefined],
  ['2026-08-18T14:30:00.000Z', '30 minutes ago', 'hace 30 minutos'],
  ['2026-08-18T12:00:00.000Z', '3 hours ago', 'hace 3 horas'],
  ['2026-08-17T14:00:00.000Z', 'yesterday', 'ayer'],
  ['2026-08-20T15:00:00.000Z', 'in 2 days', 'pasado mañana'],
  ['2026-08-04T15:00:00.000Z', '2 weeks ago', 'hace 2 semanas'],
])('%s is told in the largest unit that fits', (at, inEnglish, inSpanish) => {
  expect([ageIn(at, now, 'en'), ageIn(at, now, 'es')]).toEqual([inEnglish, inSpanish]);
});

test('a moment is told on the clock of its place, whose zone is named', () => {
  const at = '2026-08-18T14:20:00.000Z';
  expect(exactTime(at, 'en', 'America/Chicago')).toBe('Tuesday, August 18, 2026 at 9:20 AM CDT');
  expect(exactTime(at, 'en', 'America/Phoenix')).toBe('Tuesday, August 18, 2026 at 7:20 AM MST');
  expect(clockTime(at, 'en', 'America/New_York').replace(/\s/u, ' ')).toBe('10:20 AM');
});
