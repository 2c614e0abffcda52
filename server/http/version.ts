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

/** @throws Problem 428 without If-Match, 412 with the record as `current` when it names another version */
export function requireVersion(
  ifMatch: string | undefined,
  record: { version: number },
  current: unknown = record,
): void {
  const versions = versionsIn(ifMatch);
  if (!versions) throw new Problem('version_required');
  if (!versions.includes(String(record.version)) && !versions.includes('*'))
    throw new Problem('stale', { current });
}
