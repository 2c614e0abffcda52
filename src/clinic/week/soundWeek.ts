import { type Location, locationEdit, type Provider, providerEdit } from '#domain/clinic.ts';

const { hours, exceptions, timeOff } = providerEdit.shape;
const { closures } = locationEdit.shape;

const soundOnes = <Item>(typed: unknown, read: (one: unknown) => Item[] | undefined): Item[] =>
  (Array.isArray(typed) ? typed : []).flatMap((one) => read([one]) ?? []);

type Week = Pick<Provider, 'hours' | 'exceptions' | 'timeOff'>;
type Lines = Week & Pick<Location, 'closures'>;

const sound: { [Field in keyof Lines]: (typed: unknown) => Lines[Field] } = {
  hours: (typed) => soundOnes(typed, (one) => hours.safeParse(one).data),
  exceptions: (typed) => soundOnes(typed, (one) => exceptions.safeParse(one).data),
  timeOff: (typed) => soundOnes(typed, (one) => timeOff.safeParse(one).data),
  closures: (typed) => soundOnes(typed, (one) => closures.safeParse(one).data),
};

/** Of what is being typed the lines that are whole already. */
export const soundWeek = (typed: Record<keyof Week, unknown>): Week => ({
  hours: sound.hours(typed.hours),
  exceptions: sound.exceptions(typed.exceptions),
  timeOff: sound.timeOff(typed.timeOff),
});

export const soundClosures = sound.closures;

/** The same of whatever field; what has no lines stays as it is. */
export const soundField = (field: string, typed: unknown): unknown =>
  field in sound ? sound[field as keyof Lines](typed) : typed;
