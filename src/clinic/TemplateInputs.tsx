import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { TextInput, useTranslate } from 'react-admin';
import { templateFields } from '#domain/templateText.ts';
import { CheckInput } from '#ui/CheckInput.tsx';
import { FormSection } from '#ui/FormSection.tsx';
import { asTyped } from './asTyped.ts';
import { TemplatePreview } from './TemplatePreview.tsx';
import { useInsertField } from './useInsertField.ts';

const languages = [
  { lang: 'en', subject: 'subject', body: 'body' },
  { lang: 'es', subject: 'subjectEs', body: 'bodyEs' },
] as const;

/** Both languages side by side, the fields that may be put in, and what comes of them. */
export const TemplateInputs = () => {
  const insertion = useInsertField();
  return (
    <>
      <FormSection title="clinic.sections.template">
        <TextInput
          source="name"
          isRequired
          parse={asTyped}
          autoComplete="off"
          helperText="clinic.hints.templateName"
        />
        <CheckInput source="active" helperText="clinic.hints.templateActive" />
      </FormSection>
      <FieldButtons onInsert={insertion.insert} />
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
            <TemplatePreview lang={lang} subject={subject} body={body} />
          </FormSection>
        ))}
      </Box>
    </>
  );
};

const FieldButtons = ({ onInsert }: { onInsert: (field: string) => void }) => {
  const translate = useTranslate();
  return (
    <FormSection title="clinic.sections.fields" lead="clinic.hints.fields">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {templateFields.map((field) => (
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
