import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { fillTemplate, type TemplateValues, templateFields } from '#domain/templateText.ts';

interface Props {
  lang: 'en' | 'es';
  /** Where the two texts stand in the form. */
  subject: string;
  body: string;
}

/** What a patient would read, of a person who does not exist. */
export const TemplatePreview = ({ lang, subject, body }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const texts: unknown[] = useWatch({ name: [subject, body] });
  const sample: TemplateValues = Object.fromEntries(
    templateFields.map((field) => [field, translate(`clinic.sample.${lang}.${field}`)]),
  );
  const [title, text] = texts.map((one) => fillTemplate(typeof one === 'string' ? one : '', sample));
  const unknown = [...new Set([...(title?.unknown ?? []), ...(text?.unknown ?? [])])];
  return (
    <Box role="group" aria-labelledby={id} sx={{ mt: 1 }}>
      <Typography id={id} component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {translate('clinic.preview')}
      </Typography>
      <Box
        lang={lang}
        sx={{ p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, overflowWrap: 'anywhere' }}
      >
        <strong>{title?.text}</strong>
        <Box sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>{text?.text}</Box>
      </Box>
      {unknown.length > 0 ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('clinic.unknownFields', { names: unknown.map((name) => `{{${name}}}`).join(', ') })}
        </Alert>
      ) : null}
    </Box>
  );
};
