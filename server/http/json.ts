import { Problem } from '#domain/problem.ts';
import { readBytes } from './readBytes.ts';

const deepest = 32;
const poison = new Set(['__proto__', 'constructor', 'prototype']);

function assertSound(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) throw new Problem('malformed', { args: { detail: 'it is nested too deeply' } });
  for (const [key, inner] of Object.entries(value)) {
    if (poison.has(key))
      throw new Problem('malformed', { args: { detail: `the name "${key}" is not allowed` } });
    assertSound(inner, depth + 1);
  }
}

/** @throws Problem 400 for what is not JSON, is nested deeper than 32, or would reach a prototype */
export function parseJson(text: string, what = 'the body'): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('malformed', { args: { detail: `${what} is not valid JSON` } });
  }
  assertSound(value, 0);
  return value;
}

/** @throws Problem 413 beyond `max` bytes, 400 for bytes that are not UTF-8 */
export async function readText(request: Request, max: number): Promise<string> {
  const bytes = await readBytes(request, max);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('malformed', { args: { detail: 'the body is not UTF-8' } });
  }
}

/**
 * The JSON of a body; an empty body is an empty object, so that an action without arguments needs none.
 * @throws Problem 415 for another content type or a compressed body
 */
export async function readJson(request: Request, max: number): Promise<unknown> {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && type !== 'application/json') throw new Problem('not_json');
  if ((request.headers.get('Content-Encoding') ?? 'identity') !== 'identity') throw new Problem('not_json');
  const text = await readText(request, max);
  if (text === '') return {};
  if (type === undefined) throw new Problem('not_json');
  return parseJson(text);
}
