/** Messages nested by key, as polyglot has them: `%{name}` is filled from `args`. */
export interface Messages {
  [key: string]: string | Messages;
}

export type Locale = 'en' | 'es';
export const locales: readonly Locale[] = ['en', 'es'];

const lookUp = (messages: Messages, key: string): string | undefined => {
  const found = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      messages,
    );
  return typeof found === 'string' ? found : undefined;
};

/** The message under `key` with its blanks filled; the key itself where no message stands. */
export const say = (messages: Messages, key: string, args: Record<string, string | number> = {}): string =>
  (lookUp(messages, key) ?? key).replace(/%\{(\w+)\}/g, (blank, name: string) => String(args[name] ?? blank));

/** The best of our languages for an Accept-Language header (RFC 9110 §12.5.4). */
export function localeFor(acceptLanguage: string | null | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return (
    locales.find(
      (locale) => locale === wanted.find(({ language }) => language === 'en' || language === 'es')?.language,
    ) ?? 'en'
  );
}
