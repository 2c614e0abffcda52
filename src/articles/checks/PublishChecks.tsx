import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { TextInput, useTranslate } from 'react-admin';
import { isClinical } from '#domain/article.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { AxeResults } from './AxeResults.tsx';
import { useChecks } from './useChecks.ts';
import { useGate } from './useGate.ts';

/** What stands in the way of publishing, and the reasons for what does not; inside the form of a dialog. */
export const PublishChecks = () => {
  const translate = useTranslate();
  const { article, failed } = useChecks();
  const { errors, warnings, known } = useGate();
  if (failed) return <Alert severity="info">{translate('checking.publish.unknown')}</Alert>;
  if (!known || !article) return <Waiting />;
  return (
    <>
      {errors.length > 0 ? <Errors errors={errors} /> : null}
      {errors.length === 0 && warnings.length > 0 ? (
        <Warnings warnings={warnings} reasoned={isClinical(article)} />
      ) : null}
      {errors.length + warnings.length === 0 ? (
        <Typography gutterBottom>{translate('checking.publish.clear')}</Typography>
      ) : null}
      {errors.length === 0 ? <AxeResults article={article} /> : null}
    </>
  );
};

const Sentences = ({ findings }: { findings: readonly Finding[] }) => {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {findings.map(({ sentence, args }, index) => (
        <li key={index}>{translate(`articleChecks.found.${sentence}`, { ...args })}</li>
      ))}
    </Box>
  );
};

const Errors = ({ errors }: { errors: readonly Finding[] }) => {
  const translate = useTranslate();
  return (
    <Alert severity="error" variant="outlined" sx={{ mb: 1 }}>
      <AlertTitle>{translate('checking.publish.stopped', { smart_count: errors.length })}</AlertTitle>
      <Sentences findings={errors} />
    </Alert>
  );
};

/** By rule: each may have its own reason, or all have one. */
const Warnings = ({ warnings, reasoned }: { warnings: readonly Finding[]; reasoned: boolean }) => {
  const translate = useTranslate();
  const rules = [...new Set(warnings.map(({ rule }) => rule))];
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 1, '& .MuiAlert-message': { width: '100%' } }}>
      <AlertTitle>{translate('checking.publish.warned', { smart_count: warnings.length })}</AlertTitle>
      <Typography variant="body2">
        {translate(reasoned ? 'checking.publish.reasons' : 'checking.publish.noReasons')}
      </Typography>
      {rules.map((rule) => (
        <Box key={rule} sx={{ mt: 1 }}>
          <Sentences findings={warnings.filter((one) => one.rule === rule)} />
          {reasoned ? (
            <TextInput
              source={`waivers.${rule}`}
              label={translate('checking.publish.reason', { rule: translate(`articleChecks.rules.${rule}`) })}
              helperText={false}
            />
          ) : null}
        </Box>
      ))}
      {reasoned ? (
        <TextInput source="note" label="checking.publish.forAll" helperText={false} sx={{ mt: 1 }} />
      ) : null}
    </Alert>
  );
};
