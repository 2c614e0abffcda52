import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { etag } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const { open, world } = screensOverADesk();
inAWideWindow();

// jsdom lays nothing out; the editor asks where its cursor is to scroll there, and jumps bring places into view.
beforeAll(() => {
  const nowhere = new DOMRect();
  Range.prototype.getClientRects = () => Object.assign([nowhere], { item: () => nowhere });
  Range.prototype.getBoundingClientRect = () => nowhere;
  Element.prototype.scrollIntoView = () => {};
});

let written = 0;
const twoVersions = async () => {
  written += 1;
  const editor = await world().as('content-manager');
  const body = '<p>Rest a while.</p><p>Take 5 mg at night.</p><p>Sleep well.</p>';
  const { json: first } = await editor.post('/api/articles', {
    ...{ title: `Pain ${written}`, slug: `pain-${written}`, body },
  });
  const changes = { title: `Pain again ${written}`, body: body.replace('5 mg', '50 mg'), note: 'New dose' };
  const { json: second } = await editor.put(`/api/articles/${first.id}`, changes, etag(first));
  return { editor, first, second };
};

test('the history says who saved what and why, and leads to what changed', async () => {
  const { second } = await twoVersions();
  const person = await open('content-manager', `/articles/${second.id}`);
  await person.click(await screen.findByRole('tab', { name: 'History' }));
  const panel = within(await screen.findByRole('tabpanel', { name: 'History' }));
  expect(await panel.findByText('“New dose”')).toBeVisible();
  expect(panel.getByText('version 2, as it stands')).toBeVisible();
  await person.click(panel.getByRole('link', { name: 'What changed in version 2' }));
  expect(await screen.findByText('2 places differ.')).toBeVisible();
});

test('a comparison tells the changed dose first, folds what is the same and steps from change to change', async () => {
  const { second } = await twoVersions();
  const person = await open('clinician', `/articles/${second.id}/compare?from=1&to=draft`);
  const clinical = within(await screen.findByRole('region', { name: 'Clinical changes first' }));
  expect(clinical.getByText('Dose: 5 mg → 50 mg')).toBeVisible();
  const text = within(screen.getByRole('region', { name: 'Text' }));
  const gone = text.getByText('5').closest('del');
  const come = text.getByText('50').closest('ins');
  expect([gone, come].map((mark) => mark?.textContent)).toEqual([
    'removed: 5 end of removed words',
    'added: 50 end of added words',
  ]);
  expect(text.queryByText('Sleep well.')).toBeNull();
  const [, after] = text.getAllByRole('button', { name: '1 unchanged paragraph' });
  if (after) await person.click(after);
  expect(text.getByText('Sleep well.')).toBeVisible();

  await person.click(clinical.getByRole('button', { name: /Show the change from “5 mg”/ }));
  const dose = document.activeElement;
  expect(dose).toContainElement(come);
  await person.keyboard('j');
  expect(document.activeElement).toHaveTextContent(/again/);
  await person.keyboard('k');
  expect(document.activeElement).toBe(dose);
  expect(screen.queryByRole('button', { name: /Restore/ })).toBeNull();
});

test('an earlier version is restored from the comparison, with a reason', async () => {
  const { editor, first, second } = await twoVersions();
  const person = await open('content-manager', `/articles/${second.id}/compare?from=1&to=draft`);
  await person.click(await screen.findByRole('button', { name: 'Restore version 1' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Restore version 1?' }));
  await person.type(dialog.getByRole('textbox', { name: /^Why/ }), 'The dose was wrong');
  await person.click(dialog.getByRole('button', { name: 'Restore' }));
  expect(await screen.findByText(/take it back, restore version 2/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^Title/ })).toHaveValue(first.title));
  const { json } = await editor.get(`/api/articles/${second.id}/revisions`);
  expect(json[0]).toMatchObject({ version: 3, savedAs: 'restored', note: 'The dose was wrong' });
});

test('a version that was never kept is said to be missing', async () => {
  const { second } = await twoVersions();
  await open('manager', `/articles/${second.id}/compare?from=99&to=draft`);
  expect(await screen.findByText(/One of these versions is not there/)).toBeVisible();
});
