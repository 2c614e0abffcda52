import { connected } from './postgres.mjs';

export const weeks = 4;
const [crowd, visitsADay] = [200, 5];
export const crowdedVisits = crowd * weeks * 5 * visitsADay;

/** One service that two hundred give at one place, their next four weeks booked to a third. */
const crowded = `
  with place as (select id from locations where zone = 'America/New_York' limit 1),
  service as (
    insert into services (name, duration, buffer) values ('Gait study', 30, 10) returning id
  ),
  team as (
    insert into providers (name) select 'Provider ' || n from generate_series(1, ${crowd}) n returning id
  ),
  gives as (
    insert into provider_services (provider_id, service_id) select team.id, service.id from team, service
  ),
  works as (
    insert into provider_hours (provider_id, location_id, weekday, opens_at, closes_at)
    select team.id, place.id, weekday, 480, 1020 from team, place, generate_series(1, 5) weekday
  ),
  visits as (
    insert into appointments
      (request_id, service_id, provider_id, location_id, starts_at, ends_at, busy_from, busy_until, status)
    select (select id from requests limit 1), service.id, team.id, place.id,
      at, at + interval '30 minutes', at, at + interval '40 minutes', 'booked'
    from team, place, service, generate_series(1, ${weeks * 7}) ahead, generate_series(0, ${visitsADay - 1}) nth,
      lateral (
        select (date_trunc('day', now()) + ahead * interval '1 day' + interval '15 hours' + nth * interval '80 minutes') as at
      ) as time
    where extract(isodow from now() + ahead * interval '1 day') < 6
  )
  select service.id as "serviceId", place.id as "locationId" from service, place`;

const made = new Map();

const make = (url) =>
  connected(url, async (client) => {
    const { rows } = await client.query(crowded);
    await client.query('analyze');
    const { rows: ids } = await client.query(
      'select provider_id as id from provider_services where service_id = $1',
      [rows[0].serviceId],
    );
    return { ...rows[0], team: ids.map(({ id }) => id) };
  });

/** The service, the place and the providers of a crowded month; made once in a database. */
export const crowdOf = async (url) => {
  if (!made.has(url)) made.set(url, await make(url));
  return made.get(url);
};
