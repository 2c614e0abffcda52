import { type FieldErrors, type FieldValues, get, type Resolver } from 'react-hook-form';
import type * as z from 'zod';
import { faultsOf } from '#domain/faults.ts';
import type { Fault } from '#domain/problem.ts';

/**
 * A form checked by the schema the server checks with, in the words the server uses. Only the schema's own
 * fields are checked; everything is sent as it was typed, because what a schema makes of it (a phone number and
 * its extension, say) is not what the schema takes.
 */
export const schemaResolver =
  (schema: z.ZodObject): Resolver =>
  (values) => {
    const known = Object.fromEntries(Object.entries(values).filter(([field]) => field in schema.shape));
    const parsed = schema.safeParse(known);
    if (parsed.success) return { values, errors: {} };
    const errors: FieldErrors = {};
    for (const [path, fault] of Object.entries(faultsOf(parsed.error))) {
      place(errors, path.split('.'), { type: 'schema', message: inWords(orMissing(fault, path, known)) });
    }
    return { values: {}, errors };
  };

/** React-admin empties a field to null, which a schema takes for a value of the wrong type. */
const orMissing = (fault: Fault, path: string, values: FieldValues): Fault =>
  fault.key === 'wrong_type' && get(values, path) === null ? { key: 'required' } : fault;

/** The only form in which react-admin translates a message that has blanks to fill. */
const inWords = ({ key, args = {} }: Fault): string =>
  `@@react-admin@@${JSON.stringify({ message: `problems.fields.${key}`, args })}`;

const place = (
  errors: FieldErrors,
  [first = 'root', ...rest]: string[],
  error: { type: string; message: string },
) => {
  if (rest.length === 0) {
    errors[first] = error;
    return;
  }
  const branch = (errors[first] ?? {}) as FieldErrors;
  errors[first] = branch as FieldErrors[string];
  place(branch, rest, error);
};
