import type { Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/journey.ts';
import { arrowTo, press, tabTo, type } from '#tests/e2e/keyboard.ts';
import { claimed, etag, waits } from '#tests/e2e/patient.ts';

const wide = { viewport: { width: 1440, height: 900 } };

/** The life of one appointment at the desk, in Spanish, without a mouse. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const kept = { id: '', name: '', waiting: { id: '', name: '' } };

test('a receptionist books a request that is ready, and moves its visit', async ({ someone }) => {
  const page = await inSpanish(await someone('front-desk', wide));
  const api = page.request;
  const request = await claimed(api, 'Berta');
  const ready = { data: { to: 'ready-to-schedule' }, headers: etag(request) };
  expect((await api.post(`/api/requests/${request.id}/moves`, ready)).status()).toBe(200);
  const name = `Berta ${request.lastName}`;
  const stands = async () => (await api.get(`/api/requests/${request.id}`)).json();
  const visit = async () => (await api.get(`/api/appointments/${(await stands()).appointmentId}`)).json();

  await page.goto('/#/appointments');
  await expect(page.getByRole('link', { name: 'Hoja del día' })).toBeVisible();
  await page.keyboard.press('b');
  const readyOnes = page.getByRole('dialog', { name: 'Citar una solicitud' });
  await type(page, readyOnes.getByRole('searchbox'), request.lastName);
  await press(page, readyOnes.getByRole('button', { name: new RegExp(name) }));
  await expect(page.getByRole('region', { name: 'Sugeridas' }).getByRole('button').first()).toBeVisible();
  // Not the very next one: its old time must still be to come once it is moved.
  await page.keyboard.press('4');
  await expect(page.getByRole('region', { name: 'Hora elegida' }).getByRole('timer')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('checkbox', { name: /^Nombre completo/ })).toBeFocused();
  await page.keyboard.press('Space');
  await press(page, page.getByRole('checkbox', { name: /^Teléfono/ }), 'Space');
  await page.keyboard.press('b');
  await expect(page.getByRole('region', { name: 'Citas' })).toContainText('Reservada');
  const booked = await visit();
  const waiting = await waits(api, booked.providerId);
  kept.id = request.id;
  kept.name = name;
  kept.waiting = { id: waiting.id, name: `Wanda ${waiting.lastName}` };

  await fromMenu(page, name, 'Cambiar');
  const moving = page.getByRole('dialog', { name: `Cambiar la cita de ${name}` });
  const suggested = moving.getByRole('region', { name: 'Sugeridas' });
  const times = suggested.getByRole('button', { name: / \d+:\d\d/ });
  await press(page, times.last());
  await expect(moving.getByText(/^Apartada durante/)).toBeVisible();
  await press(page, moving.getByRole('button', { name: 'Cambiar' }));
  await expect(page.getByText(`La cita de ${name} pasa a`)).toBeVisible();
  await expect(moving).toBeHidden();
  await page.keyboard.press('o');
  const offer = page.getByRole('dialog', { name: 'Ofrecer esta hora' });
  await expect(offer.getByText(kept.waiting.name)).toBeVisible();
  await press(page, offer.getByRole('button', { name: 'Cerrar' }));
  expect((await visit()).startsAt).not.toBe(booked.startsAt);
});

test('calls it off with a reason, refills its time and prints tomorrow', async ({ someone }) => {
  const page = await inSpanish(await someone('front-desk', wide));
  const { id, name, waiting } = kept;
  const statusOf = async (of: string) =>
    (await (await page.request.get(`/api/requests/${of}`)).json()).status;
  await page.goto(`/#/requests/${id}/show`);
  await fromMenu(page, name, 'Cancelar');
  const cancelling = page.getByRole('dialog', { name: `Cancelar: ${name}` });
  await tabTo(page, cancelling.getByRole('radio').first());
  await page.keyboard.press('Space');
  await type(page, cancelling.getByRole('textbox').first(), 'Tiene gripe');
  await tabTo(page, cancelling.getByRole('radio', { name: 'Buscar otra hora' }));
  await arrowTo(page, cancelling.getByRole('radio', { name: 'Esperar a que llame el paciente' }));
  await press(page, cancelling.getByRole('button', { name: 'Cancelar la cita' }));
  await press(page, page.getByRole('button', { name: 'Ofrecer esta hora a alguien que espera' }));
  expect(await statusOf(id)).toBe('awaiting-patient');

  const offer = page.getByRole('dialog', { name: 'Ofrecer esta hora' });
  await expect(offer.getByText(kept.waiting.name)).toBeVisible();
  await expect(offer.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(offer.getByRole('button', { name: /^Acepta.*Wanda/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => statusOf(waiting.id)).toBe('scheduled');
  await press(page, offer.getByRole('button', { name: 'Cerrar' }));

  await press(page, page.getByRole('link', { name: 'Citas', exact: true }));
  await expect(page.getByRole('link', { name: 'Hoja del día' })).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('n');
  await press(page, page.getByRole('link', { name: 'Hoja del día' }));
  await tabTo(page, page.getByRole('combobox', { name: 'Hoja de' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Hoja del día' })).toContainText('Impresa el');
  await press(page, page.getByRole('button', { name: 'Imprimir' }));
  await expect(page).toHaveTitle('Impreso');
});

async function inSpanish(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    localStorage.setItem('clinic-desk.locale', '"es"');
    globalThis.print = () => {
      document.title = 'Impreso';
    };
  });
  return page;
}

/** What can be done with the visit on the page of its request. */
async function fromMenu(page: Page, name: string, action: string): Promise<void> {
  await press(page, page.getByRole('button', { name: `Más para ${name}` }));
  await arrowTo(page, page.getByRole('menuitem', { name: action, exact: true }));
  await page.keyboard.press('Enter');
}
