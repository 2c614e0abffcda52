import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PlacedChange } from '#domain/diff/versionDiff.ts';
import { wordDiff } from '#domain/diff/wordDiff.ts';
import { ChangedWords } from './ChangedWords.tsx';
import { goToChange } from './changePlaces.ts';

/** Changed doses, numbers, durations, frequencies and negations, each with its sentence and the way there. */
export const ClinicalList = ({ changes }: { changes: readonly PlacedChange[] }) => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby="clinical-changes" sx={{ my: 2 }}>
      <Typography id="clinical-changes" component="h2" variant="h6">
        {translate('articleHistory.clinical.heading')}
      </Typography>
      {changes.length === 0 ? (
        <Typography color="text.secondary">{translate('articleHistory.clinical.none')}</Typography>
      ) : (
        <Alert severity="warning" variant="outlined" icon={false} sx={{ '& .MuiAlert-message': { flex: 1 } }}>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
            {changes.map((change) => (
              <OneChange key={change.key} change={change} />
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
};

const OneChange = ({ change }: { change: PlacedChange }) => {
  const translate = useTranslate();
  const { kind, before, after, sentenceBefore, sentenceAfter, at } = change;
  const none = translate('articleHistory.clinical.nothing');
  return (
    <Box component="li" sx={{ overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <strong>
          {translate(`articleHistory.clinical.kinds.${kind}`, {
            before: before || none,
            after: after || none,
          })}
        </strong>
        {at === undefined ? null : (
          <Button
            size="small"
            onClick={() => goToChange(at)}
            aria-label={translate('articleHistory.clinical.goLong', { before, after })}
          >
            {translate('articleHistory.clinical.go')}
          </Button>
        )}
      </Box>
      <ChangedWords words={wordDiff(sentenceBefore, sentenceAfter)} />
    </Box>
  );
};
