interface Coded {
  code?: unknown;
  cause?: unknown;
  constraint?: unknown;
}

const isCoded = (error: unknown): error is Coded => typeof error === 'object' && error !== null;

/** The database's error code (SQLSTATE, or the driver's), however deep drizzle wrapped it. */
export function databaseCode(error: unknown): string | undefined {
  if (!isCoded(error)) return undefined;
  return typeof error.code === 'string' ? error.code : databaseCode(error.cause);
}

/** The name of the constraint that refused. */
export function brokenConstraint(error: unknown): string | undefined {
  if (!isCoded(error)) return undefined;
  return typeof error.constraint === 'string' ? error.constraint : brokenConstraint(error.cause);
}

/** The database is away, starting, overloaded or gave up waiting: worth another try soon. */
export function isPassing(error: unknown): boolean {
  const code = databaseCode(error) ?? '';
  if (/^(08|53|57P|40P01|40001|55P03|57014|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code)) return true;
  const text =
    error instanceof Error ? `${error.message} ${(error.cause as Error | undefined)?.message ?? ''}` : '';
  return /timeout exceeded when trying to connect|Connection terminated|Connection ended|not queryable/.test(
    text,
  );
}
