/** A word of the lists: whole, or a stem that any ending may follow. */
export type Wanted = { text: string; isStem: boolean };

/** Letters a word needs before a slip in it is forgiven: in shorter ones every slip is another word. */
const safeLength = 6;
/** A stem needs one more, since any ending makes a word of it. */
const safeStem = 7;

export const isExactly = (word: string, { text, isStem }: Wanted): boolean =>
  isStem ? word.startsWith(text) : word === text;

/**
 * One letter more, fewer, other, or two neighbours swapped, never the first. A stem's last letter holds too: with
 * any ending after it, "cancel" would be "cancer".
 */
export const isOneSlip = (word: string, { text, isStem }: Wanted): boolean => {
  if (text.length < (isStem ? safeStem : safeLength) || word[0] !== text[0]) return false;
  if (Math.abs(word.length - text.length) > 1 && !isStem) return false;
  let at = 1;
  while (at < text.length && word[at] === text[at]) at += 1;
  if (isStem && at >= text.length - 1) return false;
  const fits = (rest: string, wanted: string): boolean =>
    isStem ? rest.startsWith(wanted) : rest === wanted;
  return (
    fits(word.slice(at + 1), text.slice(at + 1)) ||
    fits(word.slice(at), text.slice(at + 1)) ||
    fits(word.slice(at + 1), text.slice(at)) ||
    (word[at] === text[at + 1] && word[at + 1] === text[at] && fits(word.slice(at + 2), text.slice(at + 2)))
  );
};

/** Spanish as it sounds in most of America: b and v, s, c and z, ll and y, k, c and qu; h is silent. */
export const soundOf = (word: string): string =>
  word
    .replace(/ch/g, 'x')
    .replace(/h/g, '')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/c(?=[ei])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'b')
    .replace(/ll/g, 'y')
    .replace(/n(?=[bp])/g, 'm')
    .replace(/(.)\1/g, '$1');

/** Of a stem that ends in c both sounds count: "entumec" is in "entumecido" and in "entumezco". */
const soundsOf = ({ text, isStem }: Wanted): Wanted[] =>
  (isStem && text.endsWith('c') ? ['e', 'a'] : ['']).map((next) => {
    const sound = soundOf(text + next);
    return { text: next ? sound.slice(0, -1) : sound, isStem };
  });

/** Tells whether a word sounds like the wanted one; short words are taken at their letters. */
export const soundsLike = (wanted: Wanted): ((sound: string) => boolean) => {
  const sounds = wanted.text.length < safeLength ? [] : soundsOf(wanted);
  return (sound) => sounds.some((one) => isExactly(sound, one));
};
