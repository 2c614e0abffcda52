import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { LiveChange } from '#api/live.ts';

/** Questions that have no one record for an answer. */
const lists = ['getList', 'getInfiniteList', 'getManyReference'];

/** The rows of the queue keep still under the person's eyes: the inbox itself asks for what is new. */
const isQueue = ([resource, question]: QueryKey): boolean =>
  resource === 'queue'
    ? question === 'rows'
    : resource === 'requests' && (question === 'getList' || question === 'getInfiniteList');

/** What is counted or added up over all records of a resource. */
const drawnFrom: Record<string, readonly string[]> = {
  requests: ['alarms', 'queue'],
  providers: ['opening'],
  locations: ['opening'],
};
const summaries = ['counts', 'call-list'];

/** Asks anew for everything on the screen that the changes may have made untrue. */
export const lookAgain = (queries: QueryClient, changes: readonly LiveChange[]): void => {
  const everything = changes.some(({ resource }) => resource === '*');
  const changed = new Map<string, Set<string>>();
  for (const { resource, id } of changes) changed.set(resource, (changed.get(resource) ?? new Set()).add(id));

  const isTouched = ({ queryKey }: Query): boolean => {
    const [resource, question] = queryKey;
    if (isQueue(queryKey)) return false;
    if (everything) return true;
    if ([...changed.keys()].some((name) => drawnFrom[name]?.includes(String(resource)))) return true;
    // What stands around a request holds its visits.
    if (question === 'around' && changed.has('appointments')) return true;
    const ids = changed.get(String(resource));
    if (!ids) return false;
    if (resource === 'presence') return true;
    return [...lists, ...summaries].includes(String(question)) || names(queryKey, ids);
  };
  void queries.invalidateQueries({ predicate: isTouched });
};

/** Does the question name one of the records? */
const names = (queryKey: QueryKey, ids: ReadonlySet<string>): boolean => {
  const text = JSON.stringify(queryKey);
  return [...ids].some((id) => text.includes(JSON.stringify(id)));
};
