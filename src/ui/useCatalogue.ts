import { useMemo } from 'react';
import { useGetList, useLocale } from 'react-admin';
import type { Location, Provider, Service } from '#domain/clinic.ts';
import type { Role } from '#domain/staff.ts';

/** A colleague; beyond the name only for those who may see it. */
export interface Colleague {
  id: string;
  name: string;
  roles?: Role[];
  active?: boolean;
}

interface Kept {
  locations: Location;
  services: Service;
  providers: Provider;
  staff: Colleague;
}

export interface Catalogue<Item> {
  /** By name. */
  all: Item[];
  byId: ReadonlyMap<string, Item>;
  isPending: boolean;
  /** The name to show for an id; empty until it is known. */
  nameOf: (id: string | null | undefined) => string;
}

/** A clinic has few of these and they change rarely: fetched whole, once, for every page. */
const fewMinutes = { staleTime: 5 * 60_000 };
const whole = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'id', order: 'ASC' } } as const;
const nothing: never[] = [];

export const useCatalogue = <Resource extends keyof Kept>(resource: Resource): Catalogue<Kept[Resource]> => {
  const locale = useLocale();
  const { data = nothing, isPending } = useGetList<Kept[Resource]>(resource, whole, fewMinutes);
  return useMemo(() => {
    const shown = data.map((item) => ({ ...item, name: inLanguage(item, locale) }));
    const all = shown.toSorted((one, other) => one.name.localeCompare(other.name, locale));
    const byId = new Map(all.map((item) => [item.id, item]));
    return { all, byId, isPending, nameOf: (id) => (id ? (byId.get(id)?.name ?? '') : '') };
  }, [data, locale, isPending]);
};

/** Services carry a Spanish name beside the English one. */
const inLanguage = (item: { name: string; nameEs?: string | null }, locale: string): string =>
  locale === 'es' && item.nameEs ? item.nameEs : item.name;
