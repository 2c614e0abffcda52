import { type Fault, Problem, type ProblemCode, problemStatus } from '#domain/problem.ts';
import { brokenConstraint, databaseCode, isPassing } from '#server/db/failure.ts';
import { problems as en } from '#words/en/problems.ts';
import { problems as es } from '#words/es/problems.ts';
import { type Locale, type Messages, say } from '#words/say.ts';

const words: Record<Locale, Messages> = { en, es };

/** The unique things of the clinic, and the field that says each. */
const uniqueFields: Record<string, string> = {
  articles_slug_unique: 'slug',
  articles_live_slug_unique: 'slug',
  staff_email: 'email',
  glossary_term: 'term',
};

/** A failure of the database as the refusal it means; undefined when it is a fault of ours. */
function refusalOf(error: unknown): Problem | undefined {
  if (isPassing(error)) return new Problem('unavailable', { headers: { 'Retry-After': '2' } });
  const field = uniqueFields[brokenConstraint(error) ?? ''];
  switch (databaseCode(error)) {
    case '23505':
      return field ? new Problem('invalid', { faults: { [field]: { key: 'taken' } } }) : undefined;
    case '23P01':
      return new Problem('slot_taken');
    case '23503':
      return new Problem('invalid', { faults: { [foreignField(error)]: { key: 'unknown_record' } } });
    case '22021':
    case '22P05':
      return new Problem('malformed', { args: { detail: 'it holds a character that cannot be stored' } });
    case '22003':
    case '22007':
    case '22008':
    case '22P02':
      return new Problem('malformed', { args: { detail: 'it holds a value of the wrong kind' } });
    default:
      return undefined;
  }
}

/** Drizzle names foreign keys table_column_othertable_othercolumn_fk. */
const foreignField = (error: unknown): string =>
  (
    /^[a-z]+?_(.+?)_(?:locations|services|providers|staff|requests|articles)_id_fk$/.exec(
      brokenConstraint(error) ?? '',
    )?.[1] ?? 'root'
  ).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Any error as a named problem; what has no name is ours, and `unexpected`. */
export const problemFrom = (error: unknown): Problem =>
  error instanceof Problem ? error : (refusalOf(error) ?? new Problem('unexpected'));

const sentence = (locale: Locale, { key, args }: Fault): string => say(words[locale], `fields.${key}`, args);

/** Errors by the path of the field (`askedBy.name`), as forms want them; what concerns no field goes to `root`. */
function errorsOf(locale: Locale, faults: Record<string, Fault>, detail: string): Record<string, unknown> {
  const errors: Record<string, unknown> = { root: { serverError: detail } };
  for (const [path, fault] of Object.entries(faults)) {
    if (path === 'root') continue;
    errors[path] = sentence(locale, fault);
  }
  return errors;
}

interface Setting {
  locale: Locale;
  requestId: string;
  /** Writes carry `errors`, so that a form always learns that it was not saved. */
  isWrite: boolean;
}

/** A refusal in one sentence. */
const detailOf = ({ code, details }: Problem, { locale, requestId }: Omit<Setting, 'isWrite'>): string =>
  details.faults?.root
    ? sentence(locale, details.faults.root)
    : say(words[locale], `titles.${code}`, { requestId, ...details.args });

/** A refusal of one row among many: no form shows its fields, so the first fault speaks for it. */
export function rowRefusal(
  problem: Problem,
  setting: Omit<Setting, 'isWrite'>,
): { status: number; code: ProblemCode; detail: string } {
  const [fault] = Object.values(problem.details.faults ?? {});
  const detail = fault ? sentence(setting.locale, fault) : detailOf(problem, setting);
  return { status: problemStatus[problem.code], code: problem.code, detail };
}

/** What is wrong with each field, in words. */
export const wordedFaults = (problem: Problem, setting: Omit<Setting, 'isWrite'>): Record<string, string> => {
  const faults = Object.entries(problem.details.faults ?? {});
  if (faults.length === 0) return { root: detailOf(problem, setting) };
  return Object.fromEntries(faults.map(([path, fault]) => [path, sentence(setting.locale, fault)]));
};

/** RFC 9457 problem details. */
export async function problemAnswer(
  problem: Problem,
  { locale, requestId, isWrite }: Setting,
): Promise<Response> {
  const { code, details } = problem;
  const status = problemStatus[code];
  const detail = detailOf(problem, { locale, requestId });
  const body = {
    type: `urn:clinic-desk:problem:${code}`,
    title: title(code),
    status,
    code,
    detail,
    message: detail,
    requestId,
    ...(isWrite || details.faults ? { errors: errorsOf(locale, details.faults ?? {}, detail) } : {}),
    ...(details.current === undefined ? {} : { current: details.current }),
    ...(await details.extra?.(locale)),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...details.headers },
  });
}

const title = (code: ProblemCode): string => {
  const spaced = code.replaceAll('_', ' ');
  return spaced[0]?.toUpperCase() + spaced.slice(1);
};
