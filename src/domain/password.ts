import { commonPasswords } from './commonPasswords.ts';
import { fold } from './fold.ts';
import type { Fault } from './problem.ts';

/** In characters as people count them, after NFC: signs of two units count once. */
export const shortestPassword = 15;
const longestPassword = 128;

/** The form that is hashed: the same password typed on another keyboard is the same password. */
export const normalPassword = (typed: string): string => typed.normalize('NFC');

/** Names everyone connects with the desk; guessing starts there. */
const houseWords = ['clinic', 'desk', 'sample', 'password', 'clinicdesk'];

/** Rows of the keyboard and the orders everyone knows, both ways. */
const orders = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv',
];
const runs = orders.flatMap((order) => [order, [...order].reverse().join('')]);
const shortestRun = 3;
const longestPiece = 32;

/** A year of someone's life, as passwords end in. */
const year = /^(19|20)\d\d$/;

const isRun = (piece: string): boolean =>
  piece.length >= shortestRun &&
  (runs.some((run) => run.includes(piece)) || piece === piece.charAt(0).repeat(piece.length));

const isKnown = (piece: string): boolean => commonPasswords.has(piece) || isRun(piece) || year.test(piece);

/** How many things have to be guessed: known words, runs and years are one each, words of the house none. */
function pieces(text: string, houseWord: ReadonlySet<string>): number {
  const least = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let best = (least[end - 1] ?? 0) + 1;
    for (let start = Math.max(0, end - longestPiece); start <= end - shortestRun; start += 1) {
      const piece = text.slice(start, end);
      const before = least[start] ?? 0;
      if (houseWord.has(piece)) best = Math.min(best, before);
      else if (before + 1 < best && isKnown(piece)) best = before + 1;
    }
    least.push(best);
  }
  return least[text.length] ?? 0;
}

/** The shortest beginning that, said over and over, makes the whole text. */
function repeated(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const part = text.slice(0, length);
    if (part.repeat(Math.ceil(text.length / length)).startsWith(text)) return part;
  }
  return text;
}

const fewestPieces = 3;
const fewestCharacters = 5;

function isEasy(password: string, known: readonly string[]): boolean {
  const text = fold(password).replace(/[^\p{L}\p{N}]/gu, '');
  const words = known
    .flatMap((word) => fold(word).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= shortestRun);
  const houseWord = new Set([...houseWords, ...words]);
  const isSigns =
    text === '' ? new Set(password).size < fewestCharacters : new Set(text).size < fewestCharacters;
  return isSigns || (text !== '' && pieces(repeated(text), houseWord) < fewestPieces);
}

/**
 * Length, and nothing that is guessed first; no rules about kinds of characters (NIST SP 800-63B).
 * @param known what an attacker knows about the person: their name, e-mail, the clinic's name
 */
export function passwordFault(typed: string, known: readonly string[] = []): Fault | undefined {
  const password = normalPassword(typed);
  const { length } = [...password];
  if (length < shortestPassword) return { key: 'password.short' };
  if (length > longestPassword) return { key: 'too_long', args: { max: longestPassword } };
  return isEasy(password, known) ? { key: 'password.common' } : undefined;
}
