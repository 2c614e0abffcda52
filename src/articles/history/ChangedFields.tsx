import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { FieldChange } from '#domain/diff/versionDiff.ts';
import { ChangedWords } from './ChangedWords.tsx';
import { asPlace } from './changePlaces.ts';
import { sidesStyles } from './sidesStyles.ts';

/** What stands around the text: title, summary, address, references. */
export const ChangedFields = ({ changes }: { changes: readonly FieldChange[] }) => {
  const translate = useTranslate();
  return changes.map(({ field, words }) => (
    <Box component="section" key={field} aria-labelledby={`field-${field}`} sx={{ my: 2 }}>
      <Typography id={`field-${field}`} component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {translate(`articles.fields.${field}`)}
      </Typography>
      <Box {...asPlace(field)} sx={sidesStyles}>
        <Box>
          <ChangedWords words={words} only="removed" />
        </Box>
        <Box>
          <ChangedWords words={words} only="added" />
        </Box>
      </Box>
    </Box>
  ));
};
