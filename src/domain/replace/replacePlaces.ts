import { type Edit, placesInArticle, type SearchedText } from './articlePlaces.ts';
import type { Question } from './question.ts';

/** From the last to the first, so that no edit moves the place of another. */
const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);

/**
 * The text with the chosen places replaced, and nothing else touched.
 * @returns undefined where one of them is not there: the text is another than the person saw
 */
export function replacePlaces<Text extends SearchedText>(
  text: Text,
  asked: Question,
  replace: string,
  chosen: readonly string[],
): Text | undefined {
  const wanted = new Set(chosen);
  const found = placesInArticle(text, asked).filter(({ id }) => wanted.has(id));
  if (found.length !== wanted.size) return undefined;
  const edits = found.map(({ edit }) => edit(replace));
  const put = (of: string, value: string): string =>
    edited(
      value,
      edits.filter((edit) => edit.of === of),
    );
  return {
    ...text,
    body: put('body', text.body),
    ...(text.title === undefined ? {} : { title: put('title', text.title) }),
    ...(text.summary === undefined ? {} : { summary: put('summary', text.summary) }),
    ...(text.references === undefined
      ? {}
      : {
          references: text.references.map((reference, nth) => ({
            ...reference,
            text: put(`references.${nth}.text`, reference.text),
            ...(reference.url ? { url: put(`references.${nth}.url`, reference.url) } : {}),
          })),
        }),
  };
}
