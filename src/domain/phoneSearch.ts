const between = /[\s().+-]/g;

/** Digits enough to look for a phone number by, however they are punctuated. */
export const phoneDigits = (typed: string): string | undefined => {
  const digits = typed.replace(between, '');
  return /^\d{3,15}$/.test(digits) ? digits : undefined;
};

/** A number as shown, cut around the digits looked for: the last place where they stand one after another. */
export const aroundDigits = (
  shown: string,
  digits: string,
): readonly [string, string, string] | undefined => {
  const places = [...shown.matchAll(/\d/g)].map(({ index }) => index);
  const at = places
    .map((place) => shown[place])
    .join('')
    .lastIndexOf(digits);
  const [from, to] = [places[at], places[at + digits.length - 1]];
  if (!digits || from === undefined || to === undefined) return undefined;
  return [shown.slice(0, from), shown.slice(from, to + 1), shown.slice(to + 1)];
};
