import type { APIRequestContext, Page } from '@playwright/test';
import { isFine } from '#tests/e2e/isFine.ts';
import { expect, test } from '#tests/e2e/journey.ts';
import { press } from '#tests/e2e/keyboard.ts';

const wide = { viewport: { width: 1440, height: 900 }, timezoneId: 'America/New_York' };

interface Visit {
  id: string;
  version: number;
  patientName: string;
  startsAt: string;
  endsAt: string;
  providerId: string;
  locationId: string;
}

const minute = 60_000;
const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * minute).toISOString();

/** A booked visit with three quarters of an hour of nothing after it, at the provider’s open time, within two weeks. */
async function aVisitWithRoom(api: APIRequestContext): Promise<Visit> {
  const ask = async (path: string) => (await api.get(path)).json();
  const filter = { status: 'booked', startsAt_gte: later(new Date().toISOString(), 1_440) };
  const visits: Visit[] = await ask(`/api/appointments?filter=${encodeURIComponent(JSON.stringify(filter))}`);
  const [from, to] = [filter.startsAt_gte, later(filter.startsAt_gte, 14 * 1_440)];
  const openings: (Pick<Visit, 'providerId' | 'locationId'> & {
    open: { startsAt: string; endsAt: string }[];
  })[] = await ask(`/api/opening?from=${from.slice(0, 10)}&to=${to.slice(0, 10)}`);
  const hasRoom = (visit: Visit) => {
    const end = later(visit.endsAt, 60);
    const isOpen = openings.some(
      ({ providerId, locationId, open }) =>
        providerId === visit.providerId &&
        locationId === visit.locationId &&
        open.some((span) => span.startsAt <= visit.startsAt && end <= span.endsAt),
    );
    const isFree = !visits.some(
      (other) =>
        other.id !== visit.id &&
        other.providerId === visit.providerId &&
        other.startsAt < end &&
        other.endsAt > later(visit.startsAt, -60),
    );
    return isOpen && isFree && /^[\p{Script=Latin} .'’-]+$/u.test(visit.patientName);
  };
  const found = visits.find(hasRoom);
  if (!found) throw new Error('no visit has room after it');
  return found;
}

const stands = async (page: Page, { id }: Visit): Promise<Visit> =>
  (await page.request.get(`/api/appointments/${id}`)).json();

test('a visit is carried by key, opened, and its day printed', async ({ someone }) => {
  const page = await someone('front-desk', wide);
  const visit = await aVisitWithRoom(page.request);
  const zone = (await (await page.request.get(`/api/locations/${visit.locationId}`)).json()).zone;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(visit.startsAt));
  const block = page.getByRole('button', { name: new RegExp(`^${visit.patientName}, `) });
  await page.goto(`/#/appointments?view=day&day=${day}`);
  await expect(block).toBeVisible();
  await isFine(page, 'the day');

  await page
    .getByRole('button', { name: 'Day sheet' })
    .or(page.getByRole('link', { name: 'Day sheet' }))
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-visit]:focus')).toHaveCount(1);
  await block.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(`${visit.patientName} is in hand`)).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('+');
  await expect(block).toBeFocused();
  await isFine(page, 'a visit in hand');
  expect((await stands(page, visit)).startsAt).toBe(visit.startsAt);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stands(page, visit)).startsAt).toBe(later(visit.startsAt, 20));
  expect((await stands(page, visit)).endsAt).toBe(later(visit.endsAt, 25));
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(block).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await stands(page, visit)).startsAt).toBe(visit.startsAt);

  await expect(block).toBeFocused();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: visit.patientName });
  await expect(drawer.getByText('Phone')).toBeVisible();
  await isFine(page, 'the drawer');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(block).toBeFocused();

  await press(page, page.getByRole('link', { name: 'Day sheet' }));
  await page.getByRole('combobox', { name: 'Sheet of' }).focus();
  await page.keyboard.type('chi');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('region', { name: 'Day sheet' });
  await expect(sheet).toContainText('Printed');
  await isFine(page, 'the day sheet');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(sheet).toBeVisible();
});

test('a visit is dragged to another time, and a press takes it back', async ({ someone }) => {
  const page = await someone('front-desk', wide);
  const visit = await aVisitWithRoom(page.request);
  const zone = (await (await page.request.get(`/api/locations/${visit.locationId}`)).json()).zone;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(visit.startsAt));
  await page.goto(`/#/appointments?view=day&day=${day}`);
  const block = page.getByRole('button', { name: new RegExp(`^${visit.patientName}, `) });
  await block.scrollIntoViewIfNeeded();
  const box = (await block.boundingBox())!;
  // An hour is 84 pixels high.
  const [x, y] = [box.x + box.width / 2, box.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20, { steps: 4 });
  await page.mouse.move(x, y + 44, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await stands(page, visit)).startsAt).toBe(later(visit.startsAt, 30));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await stands(page, visit)).startsAt).toBe(visit.startsAt);
});

test('a free time that is pointed at is offered to who is ready, and their booking page knows it', async ({
  someone,
  watch,
}) => {
  const page = await someone('front-desk', wide);
  const visit = await aVisitWithRoom(page.request);
  const zone = (await (await page.request.get(`/api/locations/${visit.locationId}`)).json()).zone;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(visit.startsAt));
  await page.goto(`/#/appointments?view=day&day=${day}`);
  const block = page.getByRole('button', { name: new RegExp(`^${visit.patientName}, `) });
  await block.scrollIntoViewIfNeeded();
  const box = (await block.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height + 30);
  const dialog = page.getByRole('dialog', { name: /^Book \w+day, / });
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await isFine(page, 'who is ready');
  await dialog.getByRole('button', { name: 'Offer to somebody who waits' }).click();
  const offer = page.getByRole('dialog', { name: 'Offer this time' });
  await expect(
    offer
      .getByRole('radio')
      .first()
      .or(offer.getByText(/^Nobody who waits/)),
  ).toBeVisible();
  await isFine(page, 'who waits for it');
  await offer.getByRole('button', { name: 'Close' }).click();
  await block.focus();
  await page.keyboard.press('f');
  await expect(page.locator('.pointed')).toBeFocused();
  await isFine(page, 'a time that is pointed at');
  await page.locator('.pointed').focus();
  await page.keyboard.press('Enter');
  // Whether this provider offers what was asked for is not what this is about.
  for (const status of [409, 422]) watch.expectAnswer(`${status} POST /api/holds`);
  const held = page.waitForRequest((request) => request.url().endsWith('/api/holds'));
  await dialog.getByRole('listitem').first().getByRole('button').click();
  expect((await held).postDataJSON()).toMatchObject({
    providerId: visit.providerId,
    locationId: visit.locationId,
  });
  await expect(page).toHaveURL(/\/schedule$/);
});

for (const theme of ['light', 'dark']) {
  test(`week, month and a telephone’s day can be read by anyone, ${theme}`, async ({ someone }) => {
    const page = await someone('manager', wide);
    await page.addInitScript(
      (name) => localStorage.setItem('clinic-desk.theme', JSON.stringify(name)),
      theme,
    );
    // Today may be a Sunday, with nothing to look at.
    const { startsAt } = await aVisitWithRoom(page.request);
    const day = startsAt.slice(0, 10);
    for (const view of ['day', 'week', 'month', 'agenda']) {
      await page.goto(`/#/appointments?view=${view}&day=${day}`);
      await expect(page.getByText(/is by the clock of its own location/)).toBeVisible();
      if (view !== 'agenda') await expect(page.locator('[data-visit]').first()).toBeAttached();
      await isFine(page, `${view}, ${theme}`);
    }
    await page.goto(`/#/appointments?view=month&day=${day}`);
    await expect(page.locator('[data-visit]').first()).toBeAttached();
    // Its rows are drawn anew for the room there is.
    await page.setViewportSize({ width: 1300, height: 700 });
    await expect(page.locator('.rbc-month-view [role=row]')).toHaveCount(0);
    await isFine(page, `month in a smaller window, ${theme}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/#/appointments?view=day');
    await expect(page.locator('.rbc-day-slot')).toHaveCount(1);
    await isFine(page, `a telephone, ${theme}`);
  });
}
