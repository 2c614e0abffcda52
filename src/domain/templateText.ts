import { phoneText } from './phoneText.ts';

/** What a letter of a person's may hold. */
export const letterFields = [
  'firstName',
  'lastName',
  'clinic',
  'phone',
  'location',
  'service',
  'reference',
  'staff',
] as const;

/** What may stand in double braces in some template: `{{firstName}}`. */
export const templateFields = [
  ...letterFields,
  'hours',
  'when',
  'arrive',
  'provider',
  'address',
  'preparation',
  'before',
  'until',
  'link',
  'visits',
] as const;
export type TemplateField = (typeof templateFields)[number];
export type TemplateValues = Partial<Record<TemplateField, string | null>>;

interface Filled {
  text: string;
  /** Names in braces that are no field. */
  unknown: string[];
  /** Fields that hold nothing here; they stay in the text as they are. */
  empty: TemplateField[];
}

const blank = /\{\{([^{}]*)\}\}/g;

const isField = (name: string): name is TemplateField => (templateFields as readonly string[]).includes(name);

const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(blank)].map(([, name = '']) => name.trim())),
];

/** What stands in braces there and is no field of this kind of text. */
export const unknownFields = (text: string, allowed: readonly TemplateField[] = templateFields): string[] =>
  namesIn(text).filter((name) => !(allowed as readonly string[]).includes(name));

/** The text with its fields filled in, each once: what a person's own name holds is not read again. */
export const fillTemplate = (text: string, values: TemplateValues): Filled => {
  const valueOf = (name: string): string => (isField(name) && values[name]?.trim()) || '';
  return {
    text: text.replace(blank, (whole, name: string) => valueOf(name.trim()) || whole),
    unknown: unknownFields(text),
    empty: namesIn(text).filter((name): name is TemplateField => isField(name) && valueOf(name) === ''),
  };
};

/** A stretch of a line: written there, or what a field of that name holds. */
export interface Stretch {
  text: string;
  field?: TemplateField;
}

/**
 * The lines of a mail the desk writes by itself, filled in. A line all of whose fields hold nothing is left out, so
 * that one template serves visits with and without a preparation, say.
 */
export const filledLines = (text: string, values: TemplateValues): Stretch[][] => {
  const valueOf = (name: string): string => (isField(name) && values[name]?.trim()) || '';
  return text.split('\n').flatMap((line) => {
    const names = namesIn(line).filter(isField);
    if (names.length > 0 && names.every((name) => valueOf(name) === '')) return [];
    const stretches = line.split(blank).map((part, index): Stretch => {
      const name = part.trim();
      return index % 2 === 0
        ? { text: part }
        : { text: isField(name) ? valueOf(name) : `{{${part}}}`, ...(isField(name) ? { field: name } : {}) };
    });
    return [stretches.filter((stretch) => stretch.text !== '')];
  });
};

/** Braces are left over: such a text is not sent. */
export const hasBlanks = (text: string): boolean => /\{\{|\}\}/.test(text);

interface Known {
  request: { firstName: string; lastName: string; reference: string };
  location: { name: string; phone: string } | undefined;
  service: { name: string; nameEs?: string | null | undefined } | undefined;
  settings: { clinicName: string; phone: string } | undefined;
  staff: string;
  language: 'en' | 'es';
}

/** What fills the fields of a message about one request. The phone is the location's own, or else the clinic's. */
export const templateValues = ({
  request: { firstName, lastName, reference },
  location,
  service,
  settings,
  staff,
  language,
}: Known): TemplateValues => ({
  firstName,
  lastName,
  reference,
  staff,
  clinic: settings?.clinicName ?? null,
  phone: phoneText(location?.phone || settings?.phone || ''),
  location: location?.name ?? null,
  service: (language === 'es' && service?.nameEs) || (service?.name ?? null),
});
