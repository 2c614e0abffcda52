import { useTranslate } from 'react-admin';
import { useFlagPhrases } from './useFlagPhrases.ts';
import { useRequestDesk } from './useRequestDesk.ts';

/** The question a clinician is usually asked: the groups of words found, and the patient's own; empty without any. */
export const useFlagQuestion = (): string => {
  const translate = useTranslate();
  const { request } = useRequestDesk();
  const said = useFlagPhrases(request).filter(({ negated }) => !negated);
  if (said.length === 0) return '';
  const groups = [...new Set(said.map(({ group }) => translate(`requests.flags.groups.${group}`)))].join(
    '; ',
  );
  const quotes = said.flatMap(({ quotes: found }) => found).slice(0, 3);
  return translate('repeats.flags.question', {
    groups,
    quotes: quotes.map((quote) => `“${quote}”`).join(', '),
  });
};
