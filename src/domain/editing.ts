import * as z from 'zod';

/** PUT takes a record as GET gave it: what it cannot change is dropped, what it does not know is refused. */
export const editing = <Schema extends z.ZodType>(schema: Schema, readOnly: readonly string[]) =>
  z.preprocess(
    (sent) =>
      typeof sent === 'object' && sent !== null && !Array.isArray(sent)
        ? Object.fromEntries(Object.entries(sent).filter(([field]) => !readOnly.includes(field)))
        : sent,
    schema,
  );

/** Leaves out what was not sent, so that an update touches only what was. */
export const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
