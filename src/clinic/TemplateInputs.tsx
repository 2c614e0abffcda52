import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { TextInput, useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { automaticMails, isAutomatic } from '#domain/automaticMails.ts';
import type { Template } from '#domain/messages.ts';
import { letterFields, type TemplateField } from '#domain/templateText.ts';
import { asTyped } from '#ui/asTyped.ts';
import { CheckInput } from '#ui/CheckInput.tsx';
import { FormSection } from '#ui/FormSection.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { useInsertField } from './useInsertField.ts';

const languages = [
  { lang: 'en', subject: 'subject', body: 'body' },
  { lang: 'es', subject: 'subjectEs', body: 'bodyEs' },
] as const;

/** Both languages side by side, the fields that may be put in, and what comes of them. */
export const TemplateInputs = () => {
  const templateKey = useRecordContext<Template>()?.key;
  const insertion = useInsertField();
  const automatic = isAutomatic(templateKey) ? automaticMails[templateKey] : undefined;
  const fields: readonly TemplateField[] = automatic
    ? [...new Set([...automatic.inBody, ...automatic.inSubject])]
    : letterFields;
  return (
    <>
      {automatic ? <ByItself /> : null}
      <FormSection title="clinic.sections.template">
        <TextInput
          source="name"
          isRequired
          parse={asTyped}
          autoComplete="off"
          helperText="clinic.hints.templateName"
        />
        <CheckInput
          source="active"
          helperText={automatic ? 'letters.templates.off' : 'clinic.hints.templateActive'}
        />
      </FormSection>
      <FieldButtons fields={fields} onInsert={insertion.insert} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {languages.map(({ lang, subject, body }) => (
          <FormSection key={lang} title={`clinic.languages.${lang}`}>
            <TextInput
              source={subject}
              isRequired
              parse={asTyped}
              autoComplete="off"
              onFocus={insertion.remember(subject)}
              slotProps={{ htmlInput: { lang } }}
            />
            <TextInput
              source={body}
              isRequired
              parse={asTyped}
              multiline
              minRows={8}
              autoComplete="off"
              onFocus={insertion.remember(body)}
              slotProps={{ htmlInput: { lang } }}
            />
            <TemplatePreview
              lang={lang}
              subject={subject}
              body={body}
              fields={fields}
              isMail={Boolean(automatic)}
            />
          </FormSection>
        ))}
      </Box>
    </>
  );
};

/** Nobody presses Send for these, so what sends them, and what stops them, is said. */
const ByItself = () => {
  const translate = useTranslate();
  const active: unknown = useWatch({ name: 'active' });
  const isOff = active === false;
  return (
    <Alert
      severity={isOff ? 'warning' : 'info'}
      variant="outlined"
      sx={{ mb: 2, bgcolor: 'background.paper' }}
    >
      {translate(isOff ? 'letters.templates.isOff' : 'letters.templates.automatic')}{' '}
      {translate('letters.templates.frame')}
    </Alert>
  );
};

interface FieldButtonsProps {
  fields: readonly TemplateField[];
  onInsert: (field: string) => void;
}

const FieldButtons = ({ fields, onInsert }: FieldButtonsProps) => {
  const translate = useTranslate();
  return (
    <FormSection title="clinic.sections.fields" lead="clinic.hints.fields">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {fields.map((field) => (
          <Button
            key={field}
            variant="outlined"
            size="small"
            onClick={() => onInsert(field)}
            aria-label={translate('clinic.insert', { field: translate(`clinic.fields.${field}`) })}
          >
            {translate(`clinic.fields.${field}`)}
          </Button>
        ))}
      </Box>
    </FormSection>
  );
};
