import type { Context } from 'hono';
import { type ProblemCode, problemStatus } from '#domain/problem.ts';
import type { Desk } from '#server/desk.ts';
import { problemFrom } from '#server/http/problemAnswer.ts';
import { whereOf } from '#server/http/whereOf.ts';
import { privatePage } from './answers.ts';
import { type Clinic, loadClinic, shownPhone } from './clinic.ts';
import { askedLocale } from './requestHandlers.ts';
import { noticePage } from './requestPage.ts';
import { fill, siteWords } from './siteWords.ts';

type Words = (typeof siteWords)['en'];
type Said = { title: string; text: string };

const notThisWay = ({ failed }: Words): Said => ({ title: failed.formTitle, text: failed.formText });

/** What a reader is told; everything else went wrong on our side. */
const sayings: Partial<Record<ProblemCode, (words: Words) => Said>> = {
  not_found: ({ missing }) => missing,
  not_json: notThisWay,
  malformed: notThisWay,
  method_not_allowed: notThisWay,
  too_large: ({ failed }) => ({ title: failed.largeTitle, text: failed.largeText }),
};

const nowhere: Clinic = { name: '', phone: '', hours: { en: '', es: '' }, places: [] };

/** Answers a failure as a page. When the database is away it still knows the clinic's phone from before. */
export function failurePages(desk: Desk): (error: Error, c: Context) => Promise<Response> {
  let known = nowhere;
  return async (error, c) => {
    const problem = problemFrom(error);
    const requestId = c.get('requestId') as string;
    if (problem.code === 'unexpected') desk.log({ requestId, error: error.name, at: whereOf(error) });
    known = await loadClinic(desk.db).catch(() => known);
    const locale = askedLocale(c);
    const words = siteWords[locale];
    const phone = known.phone && shownPhone(known);
    const ours = {
      title: words.failed.title,
      text: phone ? words.failed.text : words.failed.textWithoutPhone,
    };
    const { title, text } = sayings[problem.code]?.(words) ?? ours;
    const status = problemStatus[problem.code];
    const small = status >= 500 ? { small: fill(words.failed.reference, { requestId }) } : {};
    const page = noticePage({ locale, title, text: fill(text, { phone }), ...small }, known);
    return privatePage(c, page, status, problem.details.headers);
  };
}
