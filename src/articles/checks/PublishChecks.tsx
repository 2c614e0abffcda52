import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { isClinical } from '#domain/article.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { AxeResults } from './AxeResults.tsx';
import { useChecks } from './useChecks.ts';
import { useGate } from './useGate.ts';

interface Props {
  /** Leads out of the dialog to what a finding speaks of. */
  onShow: (finding: Finding) => void;
}

/** What stands in the way of publishing, and the reasons for what does not; inside the form of a dialog. */
export const PublishChecks = ({ onShow }: Props) => {
  const translate = useTranslate();
  const { article, failed } = useChecks();
  const { errors, warnings, known } = useGate();
  if (failed) return <Alert severity="info">{translate('checking.publish.unknown')}</Alert>;
  if (!known || !article) return <Waiting />;
  return (
    <>
      {errors.length > 0 ? <Errors {...{ errors, onShow }} /> : null}
      {errors.length === 0 && warnings.length > 0 ? (
        <Warnings {...{ warnings, onShow }} reasoned={isClinical(article)} />
      ) : null}
      {errors.length + warnings.length === 0 ? (
        <Typography gutterBottom>{translate('checking.publish.clear')}</Typography>
      ) : null}
      {errors.length === 0 ? <AxeResults article={article} /> : null}
    </>
  );
};

const Sentences = ({ findings, onShow }: Props & { findings: readonly Finding[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {findings.map((finding, index) => (
      <Sentence key={index} {...{ finding, onShow }} />
    ))}
  </Box>
);

const Sentence = ({ finding, onShow }: Props & { finding: Finding }) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box component="li" sx={{ overflowWrap: 'anywhere' }}>
      <span id={id}>{translate(`articleChecks.found.${finding.sentence}`, { ...finding.args })}</span>{' '}
      <Button
        size="small"
        aria-describedby={id}
        onClick={() => onShow(finding)}
        sx={{ minWidth: 0, py: 0, verticalAlign: 'baseline' }}
      >
        {translate('checking.show')}
      </Button>
    </Box>
  );
};

const Errors = ({ errors, onShow }: Props & { errors: readonly Finding[] }) => {
  const translate = useTranslate();
  return (
    <Alert severity="error" variant="outlined" sx={{ mb: 1 }}>
      <AlertTitle>{translate('checking.publish.stopped', { smart_count: errors.length })}</AlertTitle>
      <Sentences findings={errors} onShow={onShow} />
    </Alert>
  );
};

/** By rule: each may have its own reason, or all have one; of a rule that stands alone the one for all is its own. */
const Warnings = ({ warnings, reasoned, onShow }: WarningsProps) => {
  const translate = useTranslate();
  const rules = [...new Set(warnings.map(({ rule }) => rule))];
  const isAlone = rules.length === 1;
  const asked = isAlone ? 'checking.publish.oneReason' : 'checking.publish.reasons';
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 1, '& .MuiAlert-message': { width: '100%' } }}>
      <AlertTitle>{translate('checking.publish.warned', { smart_count: warnings.length })}</AlertTitle>
      <Typography variant="body2">{translate(reasoned ? asked : 'checking.publish.noReasons')}</Typography>
      {rules.map((rule) => (
        <Box key={rule} sx={{ mt: 1 }}>
          <Sentences findings={warnings.filter((one) => one.rule === rule)} onShow={onShow} />
          {reasoned ? (
            <TextInput
              source={isAlone ? 'note' : `waivers.${rule}`}
              label={translate('checking.publish.reason', { rule: translate(`articleChecks.rules.${rule}`) })}
              helperText={false}
            />
          ) : null}
        </Box>
      ))}
      {reasoned && !isAlone ? (
        <TextInput source="note" label="checking.publish.forAll" helperText={false} sx={{ mt: 1 }} />
      ) : null}
    </Alert>
  );
};

interface WarningsProps extends Props {
  warnings: readonly Finding[];
  reasoned: boolean;
}
