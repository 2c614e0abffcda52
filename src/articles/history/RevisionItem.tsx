import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import type { RevisionLine } from '#domain/articleRevision.ts';
import { clockTime } from '#ui/timeWords.ts';

interface Props {
  article: Article;
  line: RevisionLine;
  /** The version kept before it. */
  before: number | undefined;
}

/** When and why a version was kept, what was said about it, and what to hold it against. */
export const RevisionItem = ({ article, line, before }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { version, at, savedAs, note, waivers } = line;
  const against = (to: string, label: string) => (
    <Link
      component={LinkBase}
      to={`/articles/${article.id}/compare?${to}`}
      aria-label={translate(`articleHistory.${label}Long`, { version })}
    >
      {translate(`articleHistory.${label}`)}
    </Link>
  );
  return (
    <Box component="li" sx={{ py: 0.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <time dateTime={at}>{clockTime(at, locale)}</time>
        <span>{translate(`articleHistory.savedAs.${savedAs}`)}</span>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate(version === article.version ? 'articleHistory.current' : 'articleHistory.version', {
            version,
          })}
        </Box>
      </Box>
      {note ? <Box sx={{ overflowWrap: 'anywhere' }}>“{note}”</Box> : null}
      {Object.entries(waivers ?? {}).map(([rule, reason]) => (
        <Box key={rule} sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {translate('articleHistory.waived', { rule: translate(`articleChecks.rules.${rule}`), reason })}
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        {before ? against(`from=${before}&to=${version}`, 'whatChanged') : null}
        {version === article.version ? null : against(`from=${version}&to=draft`, 'againstNow')}
      </Box>
    </Box>
  );
};
