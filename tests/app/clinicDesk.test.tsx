import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';

const { open, world } = screensOverADesk();

const theLocation = async (name: string) => {
  const { json } = await (await world().as('manager')).get('/api/locations');
  return json.find((location: { name: string }) => location.name === name);
};

/** Without the sample's holidays: forms that long take a test long to read. */
const aBareLocation = async (name: string) => {
  const location = await theLocation(name);
  const bare = { closures: [], dueMinutes: {} };
  await (await world().as('manager')).put(`/api/locations/${location.id}`, bare, etag(location));
  return theLocation(name);
};

const theTemplate = async (key: string) => {
  const { json } = await (await world().as('manager')).get('/api/templates');
  return json.find((template: { key: string }) => template.key === key);
};

test.each([
  ['front-desk', []],
  ['content-manager', []],
  ['manager', ['Locations', 'Providers', 'Services', 'Templates', 'Settings']],
  ['admin', ['Locations', 'Providers', 'Services', 'Templates', 'Settings']],
] as const)('%s: the menu leads to %j', async (role, pages) => {
  const person = await open(role, '/account');
  await person.click(await screen.findByRole('button', { name: 'Open menu' }));
  await screen.findByRole('navigation', { name: 'Main' });
  await screen.findAllByRole('link', { name: /^(Requests|Articles|Staff)$/ });
  const links = screen.getAllByRole('link').map(({ textContent }) => textContent);
  expect(
    links.filter((name) => /^(Locations|Providers|Services|Templates|Settings)$/.test(name ?? '')),
  ).toEqual(pages);
});

test('a location’s hours, holidays and due times are set and saved', async () => {
  const chicago = await aBareLocation('Chicago');
  const person = await open('manager', `/locations/${chicago.id}`);
  const friday = within(await screen.findByRole('group', { name: 'Friday' }));
  expect(friday.getByLabelText('Friday, stretch 1: opens')).toHaveValue('08:30');
  await person.click(friday.getByRole('button', { name: 'Remove stretch 1 on Friday' }));
  expect(friday.getByText('Closed')).toBeVisible();

  const saturday = within(screen.getByRole('group', { name: 'Saturday' }));
  await person.click(saturday.getByRole('button', { name: 'Add hours on Saturday' }));
  const closes = saturday.getByLabelText('Saturday, stretch 2: closes');
  await person.clear(closes);
  await person.type(closes, '00:00');

  await person.click(screen.getByRole('button', { name: 'Add a holiday' }));
  const holiday = within(screen.getByRole('group', { name: 'Holiday 1' }));
  await person.type(holiday.getByLabelText(/^Name/), 'Thanksgiving');
  await person.type(holiday.getByLabelText(/^First day/), '2026-11-26');
  await person.type(holiday.getByLabelText(/^Last day/), '2026-11-27');

  const due = screen.getByLabelText('New, Today');
  expect(due).toHaveAttribute('placeholder', '2 h');
  await person.type(due, '1h30');
  await person.tab();
  expect(due).toHaveValue('1 h 30 min');

  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  const saved = await theLocation('Chicago');
  expect(saved.hours.filter(({ weekday }: { weekday: number }) => weekday === 5)).toEqual([]);
  expect(saved.hours).toContainEqual({ weekday: 6, opensAt: 14 * 60, closesAt: 1_440 });
  expect(saved.closures).toEqual([{ name: 'Thanksgiving', startsOn: '2026-11-26', endsOn: '2026-11-27' }]);
  expect(saved.dueMinutes).toEqual({ new: { asap: 90 } });
});

test('what cannot be is refused where it stands, and nothing typed is lost', async () => {
  const phoenix = await aBareLocation('Phoenix');
  const person = await open('manager', `/locations/${phoenix.id}`);
  const closes = await screen.findByLabelText('Monday, stretch 1: closes');
  await person.clear(closes);
  await person.type(closes, '06:00');
  const due = screen.getByLabelText('New, Now');
  await person.type(due, 'soon');
  const duty = screen.getByRole('textbox', { name: /^Duty address/ });
  await person.clear(duty);
  await person.type(duty, 'nobody');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(closes).toHaveAccessibleDescription('The end must be after the start.'));
  expect(due).toHaveAccessibleDescription(/Write it like 4 h/);
  expect(duty).toHaveAccessibleDescription(/e-mail address/);
  expect([due, duty].map((field) => (field as HTMLInputElement).value)).toEqual(['soon', 'nobody']);
  expect(await theLocation('Phoenix')).toEqual(phoenix);
});

test('a duty address is taken out, and another desk answers', async () => {
  const phoenix = await theLocation('Phoenix');
  const newYork = await theLocation('New York');
  const person = await open('admin', `/locations/${phoenix.id}`);
  await person.clear(await screen.findByRole('textbox', { name: /^Duty address/ }));
  await person.click(screen.getByRole('combobox', { name: /^Answered by/ }));
  await person.click(await screen.findByRole('option', { name: 'New York' }));
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await theLocation('Phoenix')).toMatchObject({ dutyEmail: '', answeredById: newYork.id }),
  );
});

test('a template shows what a patient would read while it is written, and names what nothing can fill', async () => {
  const template = await theTemplate('please-call-back');
  const person = await open('manager', `/templates/${template.id}`);
  const english = within(await screen.findByRole('region', { name: 'English' }));
  expect(english.getByText(/^Hello Ana Lindqvist,/)).toBeVisible();
  const spanish = within(screen.getByRole('region', { name: 'Spanish' }));
  expect(spanish.getByText(/^Hola, Ana Lindqvist:/)).toBeVisible();

  const subject = english.getByRole('textbox', { name: /^Subject/ });
  await person.clear(subject);
  await person.type(subject, 'Call us, ');
  await person.click(screen.getByRole('button', { name: 'Insert: First name' }));
  expect(subject).toHaveValue('Call us, {{firstName}}');
  expect(await english.findByText('Call us, Ana')).toBeVisible();

  await person.type(subject, ' {{{{nickname}}');
  expect(await english.findByText('Nothing can fill {{nickname}}.')).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(subject).toHaveAccessibleDescription(/double braces/));
  await person.clear(subject);
  await person.type(subject, 'Call us');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(await theTemplate('please-call-back')).toMatchObject({
    subject: 'Call us',
    key: 'please-call-back',
  });
});

test('a new template needs both languages', async () => {
  const person = await open('manager', '/templates/create');
  await person.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Parking');
  const english = within(screen.getByRole('region', { name: 'English' }));
  await person.type(english.getByRole('textbox', { name: /^Subject/ }), 'Where to park');
  await person.type(english.getByRole('textbox', { name: /^Text/ }), 'Behind the clinic.');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const spanish = within(screen.getByRole('region', { name: 'Spanish' }));
  const subject = spanish.getByRole('textbox', { name: /^Subject/ });
  await waitFor(() => expect(subject).toHaveAccessibleDescription('Enter a subject.'));
  await person.type(subject, 'Dónde estacionar');
  await person.type(spanish.getByRole('textbox', { name: /^Text/ }), 'Detrás de la clínica.');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('link', { name: 'Parking' })).toBeVisible();
});

test('settings are saved, and a colleague’s change meanwhile is compared, not overwritten', async () => {
  const manager = await world().as('manager');
  const person = await open('manager', '/settings');
  const unread = await screen.findByRole('spinbutton', { name: /^Unread urgent words/ });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Settings$/);
  expect(unread).toHaveValue(15);
  const { json: before } = await manager.get('/api/settings');
  await manager.put('/api/settings', { contactTries: 4 }, etag(before));
  await person.clear(unread);
  await person.type(unread, '10');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Someone else saved this first' }));
  await person.click(dialog.getByRole('button', { name: 'Save this' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  const { json: after } = await manager.get('/api/settings');
  expect(after).toMatchObject({ unreadAlarmMinutes: 10, contactTries: 4 });
});

test('hours, holidays and due times are compared in words', async () => {
  const manager = await world().as('manager');
  const chicago = await aBareLocation('Chicago');
  const person = await open('manager', `/locations/${chicago.id}`);
  await person.type(await screen.findByLabelText('New, Today'), '1 h{Tab}');
  await manager.put(
    `/api/locations/${chicago.id}`,
    {
      hours: [{ weekday: 1, opensAt: 480, closesAt: 1_020 }],
      closures: [{ name: 'Thanksgiving', startsOn: '2026-11-26', endsOn: '2026-11-27' }],
      dueMinutes: { new: { stat: 20, asap: 90 } },
    },
    etag(chicago),
  );
  await person.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Someone else saved this first' }));
  const rowOf = (name: string) => dialog.getByRole('row', { name: new RegExp(`^${name}`) });
  expect(rowOf('Opening hours')).toHaveTextContent(/Monday: 8:00\sAM\s–\s5:00\sPM$/);
  expect(rowOf('Holidays')).toHaveTextContent(/No holidays.*Thanksgiving: Nov 26\s–\s27, 2026$/);
  expect(rowOf('Due times')).toHaveTextContent(/New: Today 1 h.*New: Now 20 min, Today 1 h 30 min$/);
});

test.each([
  ['0', 'Use 1 or more.'],
  ['100000', 'Use 1440 or less.'],
  ['', 'Fill this in.'],
])('unread alarm minutes cannot be “%s”', async (typed, told) => {
  const person = await open('admin', '/settings');
  const field = await screen.findByRole('spinbutton', { name: /^Unread urgent words/ });
  await person.clear(field);
  if (typed) await person.type(field, typed);
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(field).toHaveAccessibleDescription(told));
});
