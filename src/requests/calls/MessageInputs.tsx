import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RadioButtonGroupInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { mayBeTexted } from '#domain/mayBeTexted.ts';
import { phoneText } from '#domain/phoneText.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { fillTemplate, hasBlanks } from '#domain/templateText.ts';
import { TextHandOver } from './TextHandOver.tsx';
import { useTemplates } from './useTemplates.ts';
import { useTemplateValues } from './useTemplateValues.ts';

export type Channel = 'email' | 'sms';

interface Props {
  request: AppointmentRequest;
  onChannel: (channel: Channel) => void;
}

interface Typed {
  templateId?: string;
  channel: Channel;
  language: 'en' | 'es';
  subject?: string;
  body?: string;
}

const filled =
  (missing: string) =>
  (text: unknown): string | undefined => {
    if (typeof text !== 'string' || text.trim() === '') return missing;
    return hasBlanks(text) ? 'problems.fields.message.blank' : undefined;
  };
const subjectFilled = filled('problems.fields.subject.missing');
const bodyFilled = filled('problems.fields.body.missing');

/** Which template, by what way, in which language; then the words themselves, to be looked over and changed. */
export const MessageInputs = ({ request, onChannel }: Props) => {
  const translate = useTranslate();
  const { setValue, getValues } = useFormContext<Typed>();
  const { channel, language, subject = '', body = '' } = useWatch<Typed>() as Typed;
  // A script is said, not sent.
  const templates = useTemplates().filter(({ key }) => key !== 'voicemail-script');
  const valuesIn = useTemplateValues(request);
  const mayText = mayBeTexted(request);

  const fill = () => {
    const { templateId, language: chosen } = getValues();
    const template = templates.find(({ id }) => id === templateId);
    if (!template) return;
    const [head, text] =
      chosen === 'es' ? [template.subjectEs, template.bodyEs] : [template.subject, template.body];
    const values = valuesIn(chosen);
    setValue('subject', fillTemplate(head, values).text, { shouldDirty: true, shouldValidate: true });
    setValue('body', fillTemplate(text, values).text, { shouldDirty: true, shouldValidate: true });
  };

  return (
    <>
      <RadioButtonGroupInput
        source="channel"
        label="calls.message.channel"
        translateChoice={false}
        choices={[
          { id: 'email', name: translate('calls.message.email', { email: request.email }) },
          {
            id: 'sms',
            name: translate('calls.message.sms', { number: phoneText(request.phone) }),
            disabled: !mayText,
          },
        ]}
        disableValue="disabled"
        {...(mayText ? {} : { helperText: 'calls.message.noTexts' })}
        onChange={(event) => onChannel(valueOf(event) as Channel)}
      />
      <SelectInput
        source="templateId"
        label="calls.message.template"
        choices={templates}
        translateChoice={false}
        emptyText="calls.message.blank"
        onChange={fill}
      />
      <RadioButtonGroupInput
        source="language"
        label="calls.message.language"
        choices={['en', 'es'].map((id) => ({ id, name: `calls.message.languages.${id}` }))}
        onChange={fill}
      />
      <TextInput source="subject" label="calls.message.subject" validate={subjectFilled} />
      <TextInput source="body" label="calls.message.body" multiline minRows={6} validate={bodyFilled} />
      {channel === 'sms' ? <TextHandOver phone={request.phone} text={body} /> : null}
      {channel === 'email' && body ? <Preview subject={subject} body={body} language={language} /> : null}
      {hasBlanks(subject + body) ? (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1 }}>
          {translate('problems.fields.message.blank')}
        </Alert>
      ) : null}
    </>
  );
};

const valueOf = (event: unknown): unknown =>
  typeof event === 'object' && event !== null && 'target' in event
    ? (event.target as HTMLInputElement).value
    : event;

const Preview = ({ subject, body, language }: { subject: string; body: string; language: string }) => (
  <Box component="section" sx={{ mt: 1, p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1 }}>
    <Typography variant="body2" component="h3" sx={{ color: 'text.secondary' }}>
      {useTranslate()('calls.message.preview')}
    </Typography>
    <Box lang={language} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      <strong>{subject}</strong>
      {`\n\n${body}`}
    </Box>
  </Box>
);
