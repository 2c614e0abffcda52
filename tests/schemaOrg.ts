/**
 * What schema.org (version 29) lets a thing of each type have, of what a page of ours might say; the value is the
 * types a property expects. `Text`, `URL`, `Date`, `DateTime` and `Boolean` are plain values.
 */
const creativeWork = {
  about: ['Thing'],
  accessibilityFeature: ['Text'],
  audience: ['Audience'],
  author: ['Organization', 'Person'],
  citation: ['CreativeWork', 'Text'],
  dateModified: ['Date', 'DateTime'],
  datePublished: ['Date', 'DateTime'],
  headline: ['Text'],
  inLanguage: ['Language', 'Text'],
  isAccessibleForFree: ['Boolean'],
  keywords: ['DefinedTerm', 'Text', 'URL'],
  mainEntity: ['Thing'],
  publisher: ['Organization', 'Person'],
  workTranslation: ['CreativeWork'],
};
const thing = {
  description: ['Text'],
  image: ['ImageObject', 'URL'],
  mainEntityOfPage: ['CreativeWork', 'URL'],
  name: ['Text'],
  url: ['URL'],
};
const webPage = { lastReviewed: ['Date'], reviewedBy: ['Organization', 'Person'] };

const properties: Record<string, Record<string, string[]>> = {
  Thing: thing,
  CreativeWork: { ...thing, ...creativeWork },
  Article: { ...thing, ...creativeWork },
  MedicalWebPage: { ...thing, ...creativeWork, ...webPage, medicalAudience: ['MedicalAudience'] },
  MedicalClinic: {
    ...thing,
    location: ['Place', 'PostalAddress', 'Text'],
    telephone: ['Text'],
  },
  Place: { ...thing, address: ['PostalAddress', 'Text'], telephone: ['Text'] },
  Person: { ...thing, hasCredential: ['EducationalOccupationalCredential'], worksFor: ['Organization'] },
  EducationalOccupationalCredential: { ...thing, ...creativeWork },
  MedicalAudience: { ...thing, audienceType: ['Text'] },
  Patient: thing,
  MedicalCondition: thing,
  MedicalSignOrSymptom: thing,
  MedicalTherapy: thing,
};

/** Each type's wider ones. */
const wider: Record<string, string[]> = {
  MedicalWebPage: ['WebPage', 'CreativeWork', 'Thing'],
  Article: ['CreativeWork', 'Thing'],
  CreativeWork: ['Thing'],
  EducationalOccupationalCredential: ['CreativeWork', 'Thing'],
  MedicalClinic: ['MedicalOrganization', 'Organization', 'LocalBusiness', 'Place', 'Thing'],
  Place: ['Thing'],
  Person: ['Thing'],
  Patient: ['MedicalAudience', 'PeopleAudience', 'Audience', 'Person', 'Thing'],
  MedicalAudience: ['PeopleAudience', 'Audience', 'Thing'],
  MedicalCondition: ['MedicalEntity', 'Thing'],
  MedicalSignOrSymptom: ['MedicalCondition', 'MedicalEntity', 'Thing'],
  MedicalTherapy: ['TherapeuticProcedure', 'MedicalEntity', 'Thing'],
};

interface Data {
  '@type'?: string;
  '@id'?: string;
  [property: string]: unknown;
}
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const plain: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(-\d\d-\d\d)?$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
  Boolean: (value) => typeof value === 'boolean',
};

function fits(value: unknown, expected: string[], known: ReadonlyMap<string, string>): boolean {
  if (!isData(value)) return expected.some((type) => plain[type]?.(value));
  const type = value['@type'] ?? known.get(value['@id'] ?? '') ?? '';
  return [type, ...(wider[type] ?? [])].some((one) => expected.includes(one));
}

function* within(value: unknown, path: string): Generator<[string, Data]> {
  if (Array.isArray(value))
    for (const [index, one] of value.entries()) yield* within(one, `${path}[${index}]`);
  else if (isData(value)) {
    yield [path, value];
    for (const [name, inner] of Object.entries(value)) yield* within(inner, `${path}.${name}`);
  }
}

/** What a validator of structured data would say: unknown types and properties, values of the wrong kind. */
export function faultsOfData(data: Data): string[] {
  const things = [...within(data, data['@type'] ?? '')];
  const known = new Map(
    things.flatMap(([, one]) => (one['@id'] && one['@type'] ? [[one['@id'], one['@type']]] : [])),
  );
  return things.flatMap(([path, one]) => {
    const type = one['@type'];
    if (type === undefined) return known.has(one['@id'] ?? '') ? [] : [`${path} names nothing`];
    const allowed = properties[type];
    if (!allowed) return [`${path}: there is no ${type}`];
    return Object.entries(one)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, value]) => {
        const expected = allowed[name];
        if (!expected) return [`${path}: ${type} has no ${name}`];
        const values: unknown[] = Array.isArray(value) ? value : [value];
        return values
          .filter((inner) => !fits(inner, expected, known))
          .map((inner) => `${path}.${name} should be ${expected.join(' or ')}: ${JSON.stringify(inner)}`);
      });
  });
}

/** The structured data of a page. */
export const dataOf = (page: string): Data =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}') as Data;
