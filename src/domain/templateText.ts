import { phoneText } from './phoneText.ts';

/** What may stand in double braces in a template: `{{firstName}}`. */
export const templateFields = [
  'firstName',
  'lastName',
  'clinic',
  'phone',
  'location',
  'service',
  'reference',
  'staff',
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

/** What stands in braces there and is no field. */
export const unknownFields = (text: string): string[] => namesIn(text).filter((name) => !isField(name));

/** The text with its fields filled in, each once: what a person's own name holds is not read again. */
export const fillTemplate = (text: string, values: TemplateValues): Filled => {
  const valueOf = (name: string): string => (isField(name) && values[name]?.trim()) || '';
  return {
    text: text.replace(blank, (whole, name: string) => valueOf(name.trim()) || whole),
    unknown: unknownFields(text),
    empty: namesIn(text).filter((name): name is TemplateField => isField(name) && valueOf(name) === ''),
  };
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
