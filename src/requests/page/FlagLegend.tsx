import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { flagGroups } from '#domain/flagTerms.ts';
import type { FlagPhrase } from './flagPhrases.ts';

/** Every group found, the gravest first: the patient's words, and where the list has them from. */
export const FlagLegend = ({ phrases, version }: { phrases: FlagPhrase[]; version: string | null }) => {
  const translate = useTranslate();
  const groups = flagGroups.filter((group) => phrases.some((phrase) => phrase.group === group));
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, my: 0.5, p: 0 }}>
      {groups.map((group) => (
        <Box component="li" key={group} sx={groupStyles}>
          <strong>{translate(`requests.flags.groups.${group}`)}</strong>
          {': '}
          {phrases
            .filter((phrase) => phrase.group === group)
            .map(({ quotes, term, negated }) => {
              const quoted = quotes.map((quote) => `“${quote}”`).join(', ') || term;
              return negated ? translate('repeats.flags.denied', { quoted }) : quoted;
            })
            .join(', ')}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
            {translate('repeats.flags.source', {
              source: translate(`repeats.flags.sources.${group}`),
              version: version ?? '—',
            })}
          </Box>
        </Box>
      ))}
    </Box>
  );
};

const groupStyles = {
  mb: 0.5,
  overflowWrap: 'anywhere',
  '&::first-letter': { textTransform: 'uppercase' },
} as const;
