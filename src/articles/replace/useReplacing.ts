import { useState } from 'react';
import type { Question } from '#domain/replace/question.ts';
import type { FoundText, FoundTexts, ReplaceResult } from '#domain/replace/replaceForms.ts';
import { useApi } from '#ui/useApi.ts';
import { useAttempt } from '#ui/useAttempt.ts';

interface Typed extends Question {
  replace: string;
  note: string;
}

interface Outcome {
  results: ReplaceResult[];
  nameOf: (id: string) => string;
}

/** Texts of one question: so that a long change shows how far it is. */
const atOnce = 20;

export const keyOf = (text: FoundText, place: string): string => `${text.id} ${place}`;

const blank: Typed = { find: '', replace: '', note: '', matchCase: false, wholeWord: false };

const parted = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, part) =>
    items.slice(part * atOnce, (part + 1) * atOnce),
  );

/** What is looked for, what was found, what is ticked, and what became of it. */
export const useReplacing = () => {
  const api = useApi();
  const { attempt, busy, failure } = useAttempt();
  const [typed, setTyped] = useState(blank);
  const [asked, setAsked] = useState<Question>();
  const [found, setFound] = useState<FoundTexts>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>();

  const chosen = (found?.texts ?? []).flatMap((text) => {
    const places = text.places.flatMap(({ id }) => (ticked.has(keyOf(text, id)) ? [id] : []));
    const { kind, id, version } = text;
    return places.length > 0 ? [{ kind, id, version, places }] : [];
  });

  const ask = async (question: Question) => {
    const { data } = await api.findInArticles(question);
    setAsked(question);
    setFound(data);
    setTicked(new Set());
  };

  return {
    ...{ typed, setTyped, found, ticked, setTicked, chosen, outcome, busy, failure, done },
    find: () =>
      attempt(async () => {
        setOutcome(undefined);
        const { find, matchCase, wholeWord } = typed;
        await ask({ find, matchCase, wholeWord });
      }),
    replace: () =>
      attempt(async () => {
        if (!asked || !found) return;
        const names = new Map(found.texts.map(({ id, name }) => [id, name]));
        const results: ReplaceResult[] = [];
        setDone(0);
        const { replace, note } = typed;
        for (const texts of parted(chosen)) {
          const { data } = await api.replaceInArticles({ ...asked, replace, note: note || null, texts });
          results.push(...data.results);
          setDone(results.length);
          setOutcome({ results: [...results], nameOf: (id) => names.get(id) ?? '' });
        }
        await ask(asked);
      }),
  };
};

export type Replacing = ReturnType<typeof useReplacing>;
