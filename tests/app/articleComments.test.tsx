import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

const { open, world } = screensOverADesk();
inAWideWindow();

// jsdom lays nothing out; the editor asks where its cursor is to scroll there.
beforeAll(() => {
  const nowhere = new DOMRect();
  Range.prototype.getClientRects = () => Object.assign([nowhere], { item: () => nowhere });
  Range.prototype.getBoundingClientRect = () => nowhere;
});

let written = 0;
const anArticle = async (...remarks: object[]) => {
  written += 1;
  const editor = await world().as('content-manager');
  const body = '<p>Take 5 mg at night.</p><p>Take 5 mg in the morning.</p>';
  const { json } = await editor.post('/api/articles', { title: 'Pills', slug: `pills-${written}`, body });
  for (const remark of remarks) await editor.post(`/api/articles/${json.id}/comments`, remark);
  const said = async () => (await editor.get(`/api/articles/${json.id}/comments`)).json;
  return { id: json.id as string, body, editor, said };
};
const morning = { text: 'Sure?', quote: '5 mg', before: 'Take ', after: ' in the morning.' };

const panelOf = async () => within(await screen.findByRole('tabpanel', { name: /^Comments/ }));

test('comments stand in the order of the text, counted on their tab; one whose words are gone says so', async () => {
  const gone = { text: 'Too much', quote: '10 mg', before: 'Take ', after: '' };
  const whole = { text: 'Reads well' };
  const { id } = await anArticle(gone, morning, { ...morning, text: 'First', after: ' at night.' }, whole);
  const person = await open('manager', `/articles/${id}`);
  await person.click(await screen.findByRole('tab', { name: 'Comments (4)' }));
  const panel = await panelOf();
  await waitFor(() => expect(panel.getByText(/not in the text any more/)).toBeVisible());
  const order = panel.getAllByText(/^(Too much|Sure\?|First|Reads well)$/).map((said) => said.textContent);
  expect(order).toEqual(['Reads well', 'First', 'Sure?', 'Too much']);
  expect(panel.getByText('10 mg')).toBeVisible();
  expect(panel.queryByRole('button', { name: 'Resolve' })).toBeNull();
});

test('the words are marked in the text and nowhere in what is saved; each leads to the other', async () => {
  const { id, body, editor } = await anArticle(morning);
  const person = await open('content-manager', `/articles/${id}`);
  const text = await screen.findByRole('textbox', { name: 'Text' });
  // Also while another panel stands beside the text.
  await waitFor(() => expect(text.querySelectorAll('.commented')).toHaveLength(1));
  await person.click(await screen.findByRole('tab', { name: 'Comments (1)' }));
  const panel = await panelOf();
  await waitFor(() => expect(text.querySelectorAll('.commented')).toHaveLength(1));
  const mark = () => text.querySelector('.commented');
  expect(mark()?.closest('p')).toHaveTextContent('Take 5 mg in the morning.');
  await person.click(await panel.findByRole('button', { name: 'Show in the text' }));
  await waitFor(() => expect(mark()).toHaveClass('chosen'));
  await waitFor(() => expect(document.getSelection()?.toString()).toBe('5 mg'));
  expect((await editor.get(`/api/articles/${id}`)).json.body).toBe(body);
});

test('a comment is answered, resolved, folded away and opened again', async () => {
  const { id, said } = await anArticle(morning);
  const person = await open('clinician', `/articles/${id}`);
  await person.click(await screen.findByRole('tab', { name: 'Comments (1)' }));
  const panel = await panelOf();
  await person.click(await panel.findByRole('button', { name: 'Answer' }));
  await person.type(panel.getByRole('textbox', { name: 'Your answer' }), 'Yes');
  await person.click(panel.getByRole('button', { name: 'Answer' }));
  await waitFor(() => expect(panel.queryByRole('textbox', { name: 'Your answer' })).toBeNull());
  expect(panel.getByText('Yes')).toBeVisible();
  await person.click(panel.getByRole('button', { name: 'Resolve' }));
  const folded = await panel.findByRole('button', { name: '1 resolved comment' });
  expect(screen.getByRole('tab', { name: 'Comments' })).toBeVisible();
  await person.click(folded);
  await person.click(await panel.findByRole('button', { name: 'Reopen' }));
  await waitFor(async () => expect((await said())[0].resolvedAt).toBeNull());
});

test('the key opens the panel to write; one’s own comment is written anew and taken away', async () => {
  const { id, said } = await anArticle();
  const person = await open('content-manager', `/articles/${id}`);
  await screen.findByRole('textbox', { name: 'Text' });
  await person.keyboard('{Control>}{Alt>}m{/Alt}{/Control}');
  const field = await screen.findByRole('textbox', { name: 'Comment on the whole article' });
  await waitFor(() => expect(field).toHaveFocus());
  await person.type(field, 'Needs a picture');
  await person.keyboard('{Control>}{Enter}{/Control}');
  const panel = await panelOf();
  await person.click(await panel.findByRole('button', { name: 'Edit' }));
  await person.type(panel.getByRole('textbox', { name: 'Your comment' }), ', or two');
  await person.click(panel.getByRole('button', { name: 'Save' }));
  await person.click(await panel.findByRole('button', { name: 'Delete' }));
  await waitFor(async () => expect(await said()).toEqual([]));
});
