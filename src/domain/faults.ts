import type * as z from 'zod';
import type { Fault } from './problem.ts';

/** A message of our own is a key: words, dots and underscores, never a sentence. */
const isKey = (message: string): boolean => /^[a-z][A-Za-z]*([._][A-Za-z_]+)*$/.test(message);

const formats: Record<string, string> = {
  uuid: 'not_an_id',
  datetime: 'instant.invalid',
  date: 'date.invalid',
};

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue): Fault {
  if (isKey(issue.message)) return { key: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || /received undefined/.test(issue.message)
        ? { key: 'required' }
        : { key: 'wrong_type', args: { expected: issue.expected } };
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { key: issue.origin === 'string' ? 'too_long' : 'too_many', args: { max: Number(issue.maximum) } }
        : { key: 'too_high', args: { max: Number(issue.maximum) } };
    case 'too_small':
      return issue.origin === 'string'
        ? { key: 'required' }
        : { key: 'too_low', args: { min: Number(issue.minimum) } };
    case 'invalid_value':
      return { key: 'not_a_choice', args: { choices: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return { key: formats[issue.format] ?? 'wrong_format' };
    default:
      return { key: 'wrong_format' };
  }
}

/**
 * Everything wrong with what was sent, by the path of its field (`preferredTimes.0.day`).
 * A field keeps its first fault; unknown fields are each named.
 */
export function faultsOf(error: { issues: readonly Issue[] }): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys) faults[[...path, name].join('.')] ??= { key: 'unknown_field' };
      continue;
    }
    faults[path.join('.') || 'root'] ??= faultOf(issue);
  }
  return faults;
}
