import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { Location, Provider, Service } from '#domain/clinic.ts';
import type { Role } from '#domain/staff.ts';

/** A colleague; beyond the name only for those who may see it. */
export interface Colleague {
  id: string;
  name: string;
  roles?: Role[];
  active?: boolean;
}

export interface Kept {
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

/** The one watcher of a catalogue: a page asks for a name in dozens of places. */
export interface Shelf<Item> {
  /** Answers how to stop. */
  watch: (look: () => void) => () => void;
  /** The same catalogue until something in it changes. */
  read: (locale: string) => Catalogue<Item>;
}

/** A clinic has few of these and they change rarely: fetched whole, once, for every page. */
const fewMinutes = 5 * 60_000;
const whole = { pagination: { page: 1, perPage: 1_000 }, sort: { field: 'id', order: 'ASC' } } as const;

export const shelfOf = <Item extends { id: string; name: string }>(
  queries: QueryClient,
  api: DeskDataProvider,
  resource: keyof Kept,
): Shelf<Item> => {
  const queryKey = [resource, 'getList', 'whole'];
  const options = {
    queryKey,
    queryFn: () => api.getList<Item>(resource, { ...whole, filter: {} }),
    staleTime: fewMinutes,
  };
  const lookers = new Set<() => void>();
  let stop = () => {};
  let last: { of: unknown; isPending: boolean; locale: string; catalogue: Catalogue<Item> } | undefined;

  return {
    watch: (look) => {
      lookers.add(look);
      if (lookers.size === 1) {
        stop = new QueryObserver(queries, options).subscribe(() => {
          for (const tell of lookers) tell();
        });
      }
      return () => {
        lookers.delete(look);
        if (lookers.size === 0) stop();
      };
    },
    read: (locale) => {
      const state = queries.getQueryState<{ data: Item[] }>(queryKey);
      const isPending = (state?.status ?? 'pending') === 'pending';
      const of = state?.data;
      if (last?.of !== of || last?.isPending !== isPending || last?.locale !== locale)
        last = { of, isPending, locale, catalogue: catalogueOf(of?.data ?? [], isPending, locale) };
      return last.catalogue;
    },
  };
};

const catalogueOf = <Item extends { id: string; name: string }>(
  items: readonly Item[],
  isPending: boolean,
  locale: string,
): Catalogue<Item> => {
  const shown = items.map((item) => ({ ...item, name: inLanguage(item, locale) }));
  const all = shown.toSorted((one, other) => one.name.localeCompare(other.name, locale));
  const byId = new Map(all.map((item) => [item.id, item]));
  return { all, byId, isPending, nameOf: (id) => (id ? (byId.get(id)?.name ?? '') : '') };
};

/** Services carry a Spanish name beside the English one. */
const inLanguage = (item: { name: string; nameEs?: string | null }, locale: string): string =>
  locale === 'es' && item.nameEs ? item.nameEs : item.name;
