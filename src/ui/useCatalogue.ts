import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLocale } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import { type Catalogue, type Kept, type Shelf, shelfOf } from './catalogueShelf.ts';
import { useApi } from './useApi.ts';

type Shelves = { [Resource in keyof Kept]?: Shelf<Kept[Resource]> };

/** One for each desk, however many ask. */
const desks = new WeakMap<QueryClient, Shelves>();

const shelfFor = <Resource extends keyof Kept>(
  queries: QueryClient,
  api: DeskDataProvider,
  resource: Resource,
): Shelf<Kept[Resource]> => {
  const shelves = desks.get(queries) ?? {};
  desks.set(queries, shelves);
  const known: Shelf<Kept[Resource]> | undefined = shelves[resource];
  if (known) return known;
  const made = shelfOf<Kept[Resource]>(queries, api, resource);
  Object.assign(shelves, { [resource]: made });
  return made;
};

/** What a clinic has few of, whole, for every part of every page. */
export const useCatalogue = <Resource extends keyof Kept>(resource: Resource): Catalogue<Kept[Resource]> => {
  const shelf = shelfFor(useQueryClient(), useApi(), resource);
  const locale = useLocale();
  return useSyncExternalStore(shelf.watch, () => shelf.read(locale));
};
