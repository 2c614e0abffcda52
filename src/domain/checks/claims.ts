import { type HtmlNode, isElement } from '#domain/html/tree.ts';
import { isCitation } from './links.ts';
import { personalData } from './personalData.ts';
import type { Reading } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { sentencesOf } from './sentences.ts';
import { locate } from './words.ts';

type Language = 'en' | 'es';

/** Words that promise; where one is denied ("there is no cure") it promises nothing. */
const promises: Record<Language, RegExp> = {
  en: /(?<![\p{L}-])(?:cures?|cured|guarante(?:e|es|ed)|risk[ -]free|miracles?|miraculous|pain[ -]free|100 ?% (?:safe|effective)|(?:the|our|very) best)(?![\p{L}])/giu,
  es: /(?<![\p{L}-])(?:cura|curan|curar[áa]?|curamos|garantiza(?:n|do|da|dos|das|mos)?|sin riesgos?|milagros?|milagros[oa]s?|libres? de dolor|100 ?% (?:segur[oa]|eficaz)|(?:el|la|los|las) mejor(?:es)?)(?![\p{L}])/giu,
};
const denials: Record<Language, RegExp> = {
  en: /(?:\b(?:no|not|never|cannot|nothing|without|neither|nor)|n['’]t)(?:\s+\S+){0,2}\s*$/i,
  es: /(?<!\p{L})(?:no|nunca|jam[áa]s|nada|ning[úu]n[ao]?|tampoco|ni)(?:\s+\S+){0,2}\s*$/iu,
};
/** How far back a denial is looked for. */
const reach = 40;

function* promised({ blocks, article: { language } }: Reading): Generator<Found> {
  for (const block of blocks)
    for (const { text, match, start, end } of locate(block, promises[language])) {
      const before = match.input.slice(Math.max(0, match.index - reach), match.index);
      if (!denials[language].test(before)) yield { at: { start, end }, args: { text } };
    }
}

/** Figures and findings that want their source. */
const evidence: Record<Language, RegExp> = {
  en: /\d\s?%|\d per ?cent\b|(?<!\b(?:nerve|sleep|conduction|imaging|dye|velocity) )\bstud(?:y|ies)\b|\breviews?\b(?! (?:date|the|your|it|this|that|them)\b)|\bsurveys?\b/i,
  es: /\d\s?%|\d por ciento|(?<!\p{L})(?:estudios?(?! (?:de (?:conducci[óo]n|los? nervios?|sue[ñn]o|imagen)|del? nervio))|revisi[óo]n|revisiones|encuestas?)(?!\p{L})/iu,
};
const argues = new Set(['p', 'li', 'dd', 'blockquote', 'div']);

const holdsCitation = (nodes: readonly HtmlNode[]): boolean =>
  nodes.some(
    (node) => isElement(node) && (isCitation(node.attributes.href ?? '') || holdsCitation(node.children)),
  );

/** A line that is nothing but a link, as in a list of what the page holds, claims nothing. */
const isOnlyLink = (nodes: readonly HtmlNode[]): boolean =>
  nodes.every((node) => (isElement(node) ? node.tag === 'a' : node.text.trim() === ''));

function* unsourced({ blocks, article: { language } }: Reading): Generator<Found> {
  for (const block of blocks) {
    if (
      !argues.has(block.tag) ||
      !evidence[language].test(block.text) ||
      holdsCitation(block.nodes) ||
      isOnlyLink(block.nodes)
    )
      continue;
    for (const sentence of sentencesOf(block))
      if (evidence[language].test(sentence.text))
        yield { at: sentence, args: { text: shortened(sentence.text) } };
  }
}

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);

/** What may not be said, and what may not be said without its source. */
export const claims: readonly Rule[] = [
  { rule: 'C10', level: 'warning', find: promised },
  { rule: 'C11', level: 'warning', find: personalData },
  { rule: 'C13', level: 'warning', find: unsourced },
];
