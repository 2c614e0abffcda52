import { Problem } from '#domain/problem.ts';

/** The versions an If-Match names; `W/` is ignored, since compression adds it. Undefined without the header. */
function versionsIn(ifMatch: string | undefined): readonly string[] | undefined {
  return ifMatch?.split(',').map((tag) =>
    tag
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1'),
  );
}

/** Does If-Match name another version? @throws Problem 428 without it */
export function isStale(ifMatch: string | undefined, record: { version: number }): boolean {
  const versions = versionsIn(ifMatch);
  if (!versions) throw new Problem('version_required');
  return !versions.includes(String(record.version)) && !versions.includes('*');
}

/** @throws Problem 428 without If-Match, 412 with the record as `current` when it names another version */
export function requireVersion(
  ifMatch: string | undefined,
  record: { version: number },
  current: unknown = record,
): void {
  if (isStale(ifMatch, record)) throw new Problem('stale', { current });
}
