import { JSDOM } from 'jsdom';
import { parse } from 'parse5';
import { requests } from '#server/db/schema.ts';
import { first, style, wake } from '#server/site/inlined/inlined.ts';
import type { Client, Reply, World } from '#tests/desk.ts';

/** The form on its page, as a browser without scripts would send it: the hidden fields, and nothing typed. */
export async function openForm(client: Client, path = '/site/request'): Promise<URLSearchParams> {
  const { text } = await client.get(path);
  const hidden = [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
  return new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value] as [string, string]));
}

export const post = (
  client: Client,
  form: URLSearchParams | string,
  headers: Record<string, string> = {},
): Promise<Reply> =>
  client.send('/site/request', {
    method: 'POST',
    body: form.toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  });

export interface Offered {
  locations: { id: string; name: string }[];
  services: { id: string; name: string }[];
}

export const offered = async (client: Client): Promise<Offered> =>
  (await client.get('/api/public/options')).json;

let people = 0;

/** A form a person has filled in: every call another person, ten seconds after the page was drawn. */
export async function filledForm(
  world: World,
  changes: Record<string, string> = {},
  path = '/site/request',
): Promise<URLSearchParams> {
  const { locations, services } = await offered(world.anyone);
  const form = await openForm(world.anyone, path);
  people += 1;
  const typed = {
    firstName: 'Ana',
    lastName: `Lindqvist ${people}`,
    phone: '(212) 555-0147',
    email: `ana.${people}@example.org`,
    patientType: 'new',
    locationId: locations[0]?.id ?? '',
    serviceId: services[0]?.id ?? '',
    message: 'My lower back has hurt for three weeks.',
    ...changes,
  };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  world.clock.advance(0.2);
  return form;
}

export const stored = (world: World) => world.db.select().from(requests).orderBy(requests.createdAt);

/** The sentence shown at a field, and whether the field points to it. */
export function faultAt(page: string, field: string): string | undefined {
  const text = new RegExp(`<p class="site-fault" id="field-${field}-fault">([^<]*)</p>`).exec(page)?.[1];
  const control =
    new RegExp(`<(?:input|select|textarea)[^>]* id="field-${field}"[^>]*>`).exec(page)?.[0] ?? '';
  return control.includes('aria-invalid="true"') && control.includes(`field-${field}-fault`)
    ? text
    : undefined;
}

export const headingOf = (page: string): string => /<h1>([^<]*)<\/h1>/.exec(page)?.[1] ?? '';

/** What a validator would say first: errors of the parser, and ids given twice. */
export function faultsOfHtml(page: string): string[] {
  const errors: string[] = [];
  parse(page, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) });
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...errors, ...twice.map((id) => `the id ${id} is there twice`)];
}

/** What stands in every page word for word, and is named in its policy. */
const ours = new Set([first, style, wake]);
const isOurs = (element: Element): boolean =>
  ours.has(element.textContent ?? '') || element.parentElement?.className === 'site-name';

/** Everything in the page that could run or load: elements that do, attributes with code, addresses that are code. */
export function activeParts(page: string): string[] {
  const { document } = new JSDOM(page).window;
  const elements = [...document.querySelectorAll('script, iframe, object, embed, svg, math, base, style')]
    .filter((element) => !isOurs(element))
    // Data for machines, which no browser runs.
    .filter((element) => element.getAttribute('type') !== 'application/ld+json')
    .map((element) => element.localName);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name.startsWith('on') || /^\s*(javascript|data):/i.test(value))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  );
  return [...elements, ...attributes];
}
