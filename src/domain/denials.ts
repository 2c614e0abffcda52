import type { Word } from './plainWords.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** These deny the noun that follows. */
const denyNouns = listed(
  'no never without denies denied deny denying none neither nor sin niega niego negamos nunca jamas ningun ninguna tampoco ni',
);
/** These deny what one has; before another verb ("don't sleep") they deny only that. */
const denyHaving = listed(
  'not dont doesnt didnt havent hasnt hadnt isnt wasnt arent never no nunca jamas tampoco',
);
const having = listed(
  'have has had having get gets got getting notice noticed any a an been feel feeling experience experienced experiencing see seen seeing suffer suffering show running run much really tengo tiene tuve tenia he ha habia hay hubo presento presenta padezco sufro noto note fue es era esta nada mucha mucho da dio sido tenido experimento',
);
/** "No relief, fever": what is missing here is itself a complaint. */
const missing = listed(
  'relief improvement better help sleep energy appetite strength control feeling sensation idea doubt change choice reason rest luck insurance matter longer only just sure certain clue mejora mejoria alivio ayuda fuerza fuerzas control sensibilidad apetito cambio cambios duda solo solamente se',
);
const wonders = listed('know think if whether si');
const turns = listed('but however except although though yet pero aunque excepto sino salvo');
/** A new statement begins: what was denied before is not denied here. */
const openers = listed(
  'i im ive my he she we they it its there theres this now today since because when while then yesterday yo mi mis tengo tuve siento estoy hay ahora hoy ayer desde porque cuando tambien ademas luego',
);
const lists = listed('or and nor ni y o u e');
const articles = listed('the el la los las un una');

/** Words between a denial and what it denies; in a list, between one item and the next. */
const reach = 4;
const longestList = 40;

const isOf = (words: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && words.has(word.text);

/** Spanish verbs that "no" denies alone: "no duermo, fiebre" has the fever. */
const ownVerbs = listed(
  'puedo puede pude podia duermo como aguanto mejoro sirve funciona camino quiero logro consigo siento ando trabajo quita baja pasa deja se me te le lo la',
);
/** Denied themselves, these say that it is so: "not without fever", "no niego". */
const undone = listed('without sin deny denies denied denying niega niego');

/** Whether the word at `at` denies what begins at `first`. */
const isDenial = (words: readonly Word[], at: number, first: number): boolean => {
  const [before, word, next, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  // "No, I have a fever" answers something else.
  if (!word || word.comma) return false;
  if (isOf(undone, word) && (isOf(denyNouns, before) || isOf(denyHaving, before) || before?.text === 'cant'))
    return false;
  if (word.text === 'negative') return next?.text === 'for';
  if (isOf(missing, next) || isOf(undone, next)) return false;
  const isDirect = at + 1 === first;
  if (!isDirect && (isOf(wonders, next) || isOf(wonders, after))) return false;
  if (!isOf(denyHaving, word)) return isOf(denyNouns, word);
  return isDirect || isOf(having, next) || (word.text === 'no' && !isOf(ownVerbs, next));
};

/** Denied by a word before it in the same statement, alone or as one of a list. */
const isDeniedBefore = (first: number, words: readonly Word[]): boolean => {
  const start = words[first];
  if (!start || isOf(denyNouns, start) || isOf(denyHaving, start)) return false;
  let left = reach;
  for (let at = first - 1; at >= 0 && at >= first - longestList && left > 0; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || word.sentence !== start.sentence || turns.has(word.text)) return false;
    if (isDenial(words, at, first)) return true;
    const isHad = isOf(denyHaving, words[at - 1]) || isOf(denyNouns, words[at - 1]);
    if (openers.has(word.text) && !isHad) return false;
    const breaks = lists.has(word.text) || word.comma;
    if (breaks && next && at + 1 !== first && articles.has(next.text)) return false;
    left = breaks ? reach : left - 1;
  }
  return false;
};

const answeredNo =
  /^\s{0,3}\)?\s?[:=–—?(-]{1,3}\s{0,3}(?:no|none|nope|never|negative|denied|denies|negativo|negativa|ninguno|ninguna|nunca)\b/iu;

/** Read in the words that follow, as they are compared: "was fine", "ya paso". */
const deniedAfter =
  /^(?:(?:is|was|are|were|has been|control|function|exam|test|scan|results?|es|esta|estaba|fue|son|estan) ){0,2}(?:fine|normal|ok|okay|negative|absent|denied|gone|resolved|ruled out|bien|normales|negativ[oa]s?|descartad[oa]s?|negad[oa]s?)(?: |$)/u;
const past =
  /(?:^| )(?:used to|(?:years?|decades?) (?:ago|back)|as a (?:child|kid)|when i was|previously|in the past|went away|(?:has|is) gone|anymore|no longer|hace (?:\S+ )?años|de niñ[oa]|cuando era|solia|antes tenia|se me quito|ya paso|ya se fue)(?= |$)(?! que)/u;
const pastYear = /(?:^| )(?:in|during|around|durante|en|year|año|el) ((?:19|20)\d\d)(?= |$)/u;
/** What was said before these is over; what comes after them lasts. */
const lasting = /(?:^| )(?:but|however|since|and now|still|pero|desde|y ahora|aun|todavia|ever)(?= |$)/u;

/** Words around what was found in which a time is told. */
const around = 9;

const isPast = (said: string, year: number): boolean => {
  const told = past.exec(said) ?? pastYear.exec(said);
  if (!told || lasting.test(said.slice(0, told.index))) return false;
  return told[1] === undefined || Number(told[1]) < year - 1;
};

/** Perhaps denied, or past: "no fever", "fever: no", "fever years ago". It is said quieter and never hidden. */
export const isDenied = (
  [first, last]: readonly [number, number],
  words: readonly Word[],
  { text, year }: { text: string; year: number },
): boolean => {
  const { end = 0, sentence } = words[last] ?? {};
  const saying = (from: number, to: number): string =>
    words
      .slice(Math.max(0, from), to)
      .filter((word) => word.sentence === sentence)
      .map((word) => word.text)
      .join(' ');
  const after = saying(last + 1, last + 1 + around);
  return (
    isDeniedBefore(first, words) ||
    answeredNo.test(text.slice(end, end + 24)) ||
    deniedAfter.test(after) ||
    isPast(after, year) ||
    isPast(saying(first - around, first), year)
  );
};
