/** The name of a language in the reader's own; the tag itself where nobody knows one. */
export const languageName = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
