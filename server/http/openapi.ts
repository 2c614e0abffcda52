import * as z from 'zod';
import { problemStatus } from '#domain/problem.ts';
import type { Route } from './route.ts';

const problem = {
  type: 'object',
  description: 'RFC 9457 problem details; `errors` tells each field what is wrong with it.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(problemStatus) },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: { type: 'object' },
  },
} as const;

const asJsonSchema = (schema: z.ZodType, io: 'input' | 'output'): unknown => {
  const { $schema: _schema, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return described;
};

const listParameters = [
  {
    name: 'filter',
    in: 'query',
    schema: { type: 'string' },
    description: 'JSON object: a value, an array for any of, field_gte, field_lte, q',
  },
  {
    name: 'range',
    in: 'query',
    schema: { type: 'string' },
    description: 'JSON [first,last], at most 1,000 rows',
  },
  { name: 'sort', in: 'query', schema: { type: 'string' }, description: 'JSON ["field","ASC"|"DESC"]' },
  {
    name: 'after',
    in: 'query',
    schema: { type: 'string' },
    description: 'The last Next-After, beyond row 10,000',
  },
];

const isList = ({ method, answers, query }: Route): boolean =>
  method === 'get' && !query && answers instanceof z.ZodArray;

function parametersOf(route: Route): unknown[] {
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: 'header',
    required,
    schema: { type: 'string' },
    description,
  });
  const isWrite = route.method !== 'get';
  return [
    ...(route.path.includes(':id')
      ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
      : []),
    ...(isList(route) ? listParameters : []),
    ...(route.query instanceof z.ZodObject
      ? Object.entries(route.query.shape).map(([name, schema]) => ({
          name,
          in: 'query',
          required: !schema.safeParse(undefined).success,
          schema: asJsonSchema(schema as z.ZodType, 'input'),
        }))
      : []),
    ...(isWrite && route.versioned
      ? [header('If-Match', true, 'The ETag of the version that was changed')]
      : []),
    ...(route.method === 'post' && !route.streams
      ? [header('Idempotency-Key', false, 'Kept 24 hours: a repeat gets the first answer')]
      : []),
    ...Object.entries(route.headers ?? {}).map(([name, use]) => header(name, false, use)),
  ];
}

function requestBodyOf({ body, takes, maxBody }: Route): Record<string, unknown> | undefined {
  if (body) return { content: { 'application/json': { schema: asJsonSchema(body, 'input') } } };
  const schema = { type: 'string', format: 'binary', maxLength: maxBody };
  return takes ? { required: true, content: { [takes]: { schema } } } : undefined;
}

function operation(route: Route): Record<string, unknown> {
  const { summary, access, answers, gives } = route;
  const requestBody = requestBodyOf(route);
  const content = gives
    ? { [gives]: {} }
    : { 'application/json': answers ? { schema: asJsonSchema(answers, 'output') } : {} };
  return {
    summary,
    tags: [route.path.split('/')[2]],
    ...(access === 'anyone' ? { security: [] } : { 'x-right': access }),
    parameters: parametersOf(route),
    ...(requestBody ? { requestBody } : {}),
    responses: {
      '2XX': { description: 'Done', content },
      default: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** The API's own description, made from the table of routes and the schemas they parse with. */
export function describe(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Clinic Desk',
      version: '1',
      description: 'The ra-data-simple-rest dialect with versions, idempotency and named actions.',
    },
    components: {
      schemas: { Problem: problem },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'clinic-desk.session_token' } },
    },
    security: [{ session: [] }],
    paths,
  };
}
