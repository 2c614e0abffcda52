import { screen, waitFor, within } from '@testing-library/react';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { articles } from '#server/db/schema.ts';
import { runJobs } from '#server/housekeeping.ts';
import { aDraft, aLiveArticle } from '#tests/articles.ts';
import { etag, personId } from '#tests/builders.ts';
import { screensOverADesk } from '#tests/screens.tsx';
import { inAWideWindow } from '#tests/wideWindow.ts';

inAWideWindow();
const { open, world } = screensOverADesk();

const openSchedule = async (id: string) => {
  const person = await open('content-manager', `/articles/${id}`);
  await screen.findAllByText(/^(Errors|Warnings|Advice)/, { selector: 'h3' });
  await person.click(await screen.findByRole('button', { name: 'Other steps' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Schedule…' }));
  return { person, dialog: within(await screen.findByRole('dialog', { name: /go live/ })) };
};

test('errors stop what is planned as they stop what is published at once', async () => {
  const editor = await world().as('content-manager');
  const article = await aDraft(editor, { body: '<h2>Heat</h2><h4>How</h4><p>It helps.</p>' });
  const { dialog } = await openSchedule(article.id);
  expect(await dialog.findByText(/A heading of level 4 stands/)).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Schedule' })).toBeDisabled();
  expect(dialog.queryByLabelText(/^Day and time/)).toBeNull();
});

test('warnings on advice want a reason, kept with the plan; an hour that has passed is said at its field', async () => {
  const editor = await world().as('content-manager');
  const article = await aDraft(editor, {
    ...{ kind: 'treatment', nextReviewAt: '2027-06-01', disclosure: null },
    summary: 'What often helps a sore neck at home, and when it is time to see somebody about it.',
    body: '<p>Heat helps some people.<sup><a href="#ref-r1" id="cite-r1">1</a></sup></p>',
    references: [{ id: 'r1', text: 'A guideline.', url: 'https://example.org/guide', year: 2026 }],
  });
  const clinician = await personId(world(), 'clinician');
  await world()
    .db.update(articles)
    .set({
      ...{ reviewerId: clinician, reviewedAt: world().clock.now(), signedById: clinician },
      signedFingerprint: article.fingerprint,
    })
    .where(eq(articles.id, article.id));
  const { person, dialog } = await openSchedule(article.id);
  const at = await dialog.findByLabelText(/^Day and time/);
  await person.type(dialog.getByRole('textbox', { name: /^Why it stays: Interests/ }), 'The owner agrees');
  await person.type(at, '2020-01-01T06:00');
  await person.click(dialog.getByRole('button', { name: 'Schedule' }));
  expect(await dialog.findByText(/future/)).toBeVisible();
  await person.clear(at);
  await person.type(at, '2027-01-05T06:00');
  await person.click(dialog.getByRole('button', { name: 'Schedule' }));
  const now = async () => (await editor.get(`/api/articles/${article.id}`)).json;
  await waitFor(async () => expect((await now()).publishAt).toBe('2027-01-05T11:00:00.000Z'));
  const { json: kept } = await editor.get(`/api/articles/${article.id}/revisions`);
  expect(Object.values(kept[0].waivers)).toContain('The owner agrees');
});

test('what did not go live at its hour says why on its page and in the list', async () => {
  const editor = await world().as('content-manager');
  const target = await aLiveArticle(editor);
  const body = `<p>Read about <a href="/site/articles/${target.slug}">sore necks</a>.</p>`;
  const draft = await aDraft(editor, { body });
  const at = new Date(world().clock.now().getTime() + 60_000).toISOString();
  await editor.post(`/api/articles/${draft.id}/moves`, { to: 'scheduled', at }, etag(draft));
  await editor.post(`/api/articles/${target.id}/moves`, { to: 'archived' }, etag(target));
  world().clock.advance(1);
  await runJobs(world().desk);
  await open('content-manager', `/articles/${draft.id}`);
  const alert = await screen.findByText(/^Was to go live .*, and did not/);
  expect(alert).toHaveTextContent(/is not on the public site/);
  globalThis.location.hash = '/articles';
  expect(await screen.findByText('Did not go live')).toBeVisible();
});
