import * as z from 'zod';
import { StartError } from './StartError.ts';

/** Large enough to mean "no limit"; every sum with it stays exact. */
const most = 1_000_000;

const number = (fallback: number, { min = 0, max = most } = {}) =>
  z
    .string()
    .regex(/^\d+$/, { error: `a whole number from ${min} to ${max}` })
    .transform(Number)
    .pipe(
      z
        .number()
        .min(min, { error: `at least ${min}` })
        .max(max, { error: `at most ${max}` }),
    )
    .default(fallback);

const url = (protocol: RegExp, like: string) =>
  z.url({ protocol, error: `an address like ${like}`, abort: true });

/** Every variable the server reads; an empty one counts as not set. */
const variables = z.object({
  PORT: number(3000, { max: 65_535 }),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://desk@localhost/clinic').optional(),
  BASE_URL: url(/^https?$/, 'https://desk.example.org')
    .refine((text) => new URL(text).pathname === '/', { error: 'an address without a path' })
    .transform((text) => new URL(text).origin)
    .optional(),
  INTAKE_PER_MINUTE: number(50),
  IDLE_MINUTES: number(15, { min: 1, max: 1_440 }),
  SESSION_HOURS: number(12, { min: 1, max: 168 }),
  SMTP_URL: url(/^smtps?$/, 'smtp://mail.example.org:587').optional(),
  MAIL_FROM: z.email({ error: 'an e-mail address like desk@example.org' }).optional(),
  TRUSTED_PROXIES: number(0, { max: 10 }),
  NODE_ENV: z.enum(['production', 'development', 'test'], { error: 'production, or not set' }).optional(),
});

export type Environment = z.infer<typeof variables>;

/** @throws StartError naming every variable that cannot be used, and what it should be */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = variables.safeParse(set);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')} should be ${issue.message}`);
  throw new StartError(`Clinic Desk cannot start: ${wrong.join('; ')}.`);
}
