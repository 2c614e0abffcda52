const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the reader's own; the tag itself where nobody knows one. */
export const languageName = (tag: string, locale: string): string => {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  names.set(locale, known);
  try {
    return known.of(tag) ?? tag;
  } catch {
    return tag;
  }
};
