import type { ArticleKind } from '#domain/article.ts';
import { articlePath } from './articlePath.ts';
import type { Listed, LiveArticle } from './articleStore.ts';
import type { Clinic } from './clinic.ts';
import type { DrawnBody } from './drawnBody.ts';

type Data = Record<string, unknown>;

/** What schema.org calls the thing a kind of article is about. */
const subjects: Partial<Record<ArticleKind, string>> = {
  condition: 'MedicalCondition',
  symptom: 'MedicalSignOrSymptom',
  treatment: 'MedicalTherapy',
};

export interface DataView {
  article: LiveArticle;
  body: DrawnBody;
  translation: Listed | undefined;
  clinic: Clinic;
  baseUrl: string;
}

function clinicData({ name, phone, places }: Clinic, baseUrl: string): Data {
  return {
    '@type': 'MedicalClinic',
    '@id': `${baseUrl}/#clinic`,
    name,
    url: `${baseUrl}/site/articles`,
    ...(phone ? { telephone: phone } : {}),
    location: places.map((place) => ({
      '@type': 'Place',
      name: place.name,
      address: place.address,
      telephone: place.phone,
    })),
  };
}

function reviewData({ reviewer, reviewedAt }: LiveArticle, clinic: Data): Data {
  if (!reviewer || !reviewedAt) return {};
  return {
    lastReviewed: reviewedAt.toISOString().slice(0, 10),
    reviewedBy: {
      '@type': 'Person',
      name: reviewer.name,
      worksFor: { '@id': clinic['@id'] },
      ...(reviewer.credentials
        ? {
            hasCredential: {
              '@type': 'EducationalOccupationalCredential',
              name: reviewer.credentials,
            },
          }
        : {}),
    },
  };
}

function aboutOf({ kind, topics, copy }: LiveArticle): Data {
  const subject = kind && subjects[kind];
  const things = topics.map((name) => ({ '@type': 'Thing', name }));
  const about = subject ? [{ '@type': subject, name: copy.title }] : things;
  return about.length > 0 ? { about } : {};
}

const citations = ({ copy }: LiveArticle): Data =>
  copy.references.length === 0
    ? {}
    : {
        citation: copy.references.map(({ text, url, year }) => ({
          '@type': 'CreativeWork',
          name: text,
          ...(url ? { url } : {}),
          ...(year ? { datePublished: String(year) } : {}),
        })),
      };

const features = ({ hasPictures, videos }: DrawnBody): string[] => [
  'structuralNavigation',
  'readingOrder',
  'displayTransformability',
  ...(hasPictures ? ['alternativeText'] : []),
  ...(videos.some(({ isCaptioned }) => isCaptioned) ? ['captions'] : []),
];

/** Says nothing that the page itself does not show. The clinic stands for those who wrote it; who reviewed it is named. */
export function articleData({ article, body, translation, clinic, baseUrl }: DataView): Data {
  const { copy, language, topics, publishedAt, firstPublishedAt } = article;
  const address = `${baseUrl}${articlePath(article.liveSlug)}`;
  const publisher = clinicData(clinic, baseUrl);
  const by = { author: { '@id': publisher['@id'] }, publisher: { '@id': publisher['@id'] } };
  const dates = {
    ...(publishedAt
      ? {
          datePublished: (firstPublishedAt ?? publishedAt).toISOString(),
          dateModified: publishedAt.toISOString(),
        }
      : {}),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': address,
    url: address,
    name: copy.title,
    ...(copy.summary ? { description: copy.summary } : {}),
    inLanguage: language,
    ...dates,
    ...reviewData(article, publisher),
    author: by.author,
    publisher,
    audience: { '@type': 'Patient' },
    medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    ...aboutOf(article),
    ...(topics.length > 0 ? { keywords: topics } : {}),
    ...citations(article),
    accessibilityFeature: features(body),
    isAccessibleForFree: true,
    ...(body.picture ? { image: new URL(body.picture, address).href } : {}),
    ...(translation
      ? {
          workTranslation: {
            '@type': 'MedicalWebPage',
            '@id': `${baseUrl}${articlePath(translation.slug)}`,
            inLanguage: translation.language,
          },
        }
      : {}),
    mainEntity: {
      '@type': 'Article',
      headline: copy.title,
      ...by,
      ...dates,
      inLanguage: language,
      mainEntityOfPage: { '@id': address },
    },
  };
}
