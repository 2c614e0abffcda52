import { articles } from '#server/db/schema.ts';
import { linksIn } from './linksIn.ts';

interface Linking {
  body: string;
  references?: readonly { url?: string | null | undefined }[] | undefined;
}

/** Addresses of other sites a text and its sources lead to, as they are written. */
export const outsideLinks = ({ body, references = [] }: Linking, baseUrl: string): string[] => {
  const written = [...linksIn(body), ...references.flatMap(({ url }) => url ?? [])];
  return [...new Set(written)].filter(
    (url) => /^https?:\/\//i.test(url) && URL.canParse(url) && new URL(url).origin !== baseUrl,
  );
};

/** Of the working copy and the live one. */
export const linksOfArticle = (
  { body, references, published }: Pick<typeof articles.$inferSelect, 'body' | 'references' | 'published'>,
  baseUrl: string,
): string[] => [
  ...new Set([
    ...outsideLinks({ body, references }, baseUrl),
    ...(published ? outsideLinks(published, baseUrl) : []),
  ]),
];
