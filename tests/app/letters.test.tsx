import { screen, waitFor, within } from '@testing-library/react';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { appointments, messages } from '#server/db/schema.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { aVisit, mailsOf } from '#tests/visits.ts';

const { open, world } = screensOverADesk();

const theTemplate = async (key: string) => {
  const { json } = await (await world().as('manager')).get('/api/templates');
  return json.find((template: { key: string }) => template.key === key);
};

test('a mail of the desk’s own is shown whole while it is written, as text and as the mail looks', async () => {
  const { id } = await theTemplate('confirmation');
  const person = await open('manager', `/templates/${id}`);
  expect(await screen.findByText(/The desk sends this mail by itself\./)).toBeVisible();
  const inEnglish = within(await screen.findByRole('region', { name: 'English' }));
  const english = await inEnglish.findByRole('group', { name: 'As text' });
  await waitFor(() => expect(english).toHaveTextContent('Tuesday, August 18, 9:20 AM, Chicago time'));
  expect(english).toHaveTextContent('Call 911');
  await waitFor(() => expect(screen.getAllByTitle(/^The mail “/)).toHaveLength(2));
  const frames = screen.getAllByTitle(/^The mail “/);
  expect(frames.map((frame) => frame.getAttribute('sandbox'))).toEqual(['', '']);
  expect(frames[1]?.getAttribute('srcdoc')).toMatch(/<html lang="es">[\s\S]*Llame al 911/);

  await person.click(screen.getByRole('button', { name: 'Insert: With whom' }));
  const body = within(screen.getByRole('region', { name: 'English' })).getByRole('textbox', {
    name: /^Text/,
  });
  await person.type(body, ' {{{{service}}');
  expect(await screen.findByText('Nothing can fill {{service}}.')).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/This mail cannot be filled with that\./)).toBeVisible();
  expect((await theTemplate('confirmation')).version).toBe(1);

  await person.click(screen.getByRole('checkbox', { name: 'In use' }));
  expect(await screen.findByText(/This mail is turned off: no patient gets it\./)).toBeVisible();
});

test('what was written of a visit is read where its request is: text, the mail, the calendar; what failed is sent again', async () => {
  const desk = await world().as('front-desk');
  const { request, visit } = await aVisit(desk);
  await world()
    .db.update(messages)
    .set({ status: 'failed', failure: 'connection refused' })
    .where(eq(messages.appointmentId, visit.id));
  const person = await open('front-desk', `/requests/${request.id}/show`);
  const log = within(await screen.findByRole('region', { name: 'Messages sent' }));
  expect(await log.findByText(/Visit booked · E-mail/)).toBeVisible();
  expect(log.getByText('Could not be sent: connection refused')).toBeVisible();
  await person.click(log.getByText('As the mail looks'));
  expect(await log.findByTitle('The mail “Your appointment is booked”')).toHaveAttribute('sandbox', '');
  expect(
    decodeURIComponent(log.getByRole('link', { name: 'Calendar file' }).getAttribute('href') ?? ''),
  ).toContain('METHOD:REQUEST');
  await person.click(log.getByRole('button', { name: 'Send again' }));
  expect(await screen.findByText('It is on its way again.')).toBeVisible();
  await waitFor(() => expect(log.queryByRole('button', { name: 'Send again' })).not.toBeInTheDocument());
  expect((await mailsOf(desk, visit))[0].status).toBe('waiting');
});

test('a patient who asks for another time stands above the request until the desk has answered', async () => {
  const desk = await world().as('front-desk');
  const { request, visit } = await aVisit(desk);
  await world()
    .db.update(appointments)
    .set({ moveAskedAt: world().clock.now(), moveAskedNote: 'I work until noon.' })
    .where(eq(appointments.id, visit.id));
  const person = await open('front-desk', `/requests/${request.id}/show`);
  expect(await screen.findByText('The patient asked for another time')).toBeVisible();
  expect(screen.getByText('I work until noon.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open that day' })).toHaveAttribute(
    'href',
    `#/appointments?day=${visit.startsAt.slice(0, 10)}`,
  );
  await person.click(screen.getByRole('button', { name: 'Answered, the visit stays' }));
  await waitFor(() =>
    expect(screen.queryByText('The patient asked for another time')).not.toBeInTheDocument(),
  );
  // The words stay with the message, where they can be read.
  expect(await screen.findByText('By the link of their visit')).toBeVisible();
  expect((await desk.get(`/api/appointments/${visit.id}`)).json.moveAskedAt).toBeNull();
});
