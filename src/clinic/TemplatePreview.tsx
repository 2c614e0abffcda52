import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useId } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  fillTemplate,
  type TemplateField,
  type TemplateValues,
  templateFields,
  unknownFields,
} from '#domain/templateText.ts';

const MailPreview = lazy(() =>
  import('./MailPreview.tsx').then((module) => ({ default: module.MailPreview })),
);

interface Props {
  lang: 'en' | 'es';
  /** Where the two texts stand in the form. */
  subject: string;
  body: string;
  /** What may be filled in there. */
  fields: readonly TemplateField[];
  /** The desk sends it by itself, as text and as HTML. */
  isMail: boolean;
}

/** What a patient would read, of a person who does not exist. */
export const TemplatePreview = ({ lang, subject, body, fields, isMail }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const texts: unknown[] = useWatch({ name: [subject, body] });
  const [title = '', text = ''] = texts.map((one) => (typeof one === 'string' ? one : ''));
  const sample: TemplateValues = Object.fromEntries(
    templateFields.map((field) => [field, translate(`clinic.sample.${lang}.${field}`)]),
  );
  const unknown = [...new Set([title, text].flatMap((one) => unknownFields(one, fields)))];
  return (
    <Box role="group" aria-labelledby={id} sx={{ mt: 1 }}>
      <Typography id={id} component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {translate('clinic.preview')}
      </Typography>
      {isMail ? (
        <Suspense fallback={null}>
          <MailPreview lang={lang} subject={title} body={text} values={sample} />
        </Suspense>
      ) : (
        <Box
          lang={lang}
          sx={{ p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, overflowWrap: 'anywhere' }}
        >
          <strong>{fillTemplate(title, sample).text}</strong>
          <Box sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>{fillTemplate(text, sample).text}</Box>
        </Box>
      )}
      {unknown.length > 0 ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('clinic.unknownFields', { names: unknown.map((name) => `{{${name}}}`).join(', ') })}
        </Alert>
      ) : null}
    </Box>
  );
};
