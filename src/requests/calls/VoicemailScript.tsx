import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { fillTemplate } from '#domain/templateText.ts';
import { Section } from '#page/Section.tsx';
import { useTemplates } from './useTemplates.ts';
import { useTemplateValues } from './useTemplateValues.ts';

/** What to say when a machine answers, in the patient's language. It names no condition, and no reason. */
export const VoicemailScript = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const language = request.language?.startsWith('es') ? 'es' : 'en';
  const script = useTemplates().find(({ key }) => key === 'voicemail-script');
  const values = useTemplateValues(request)(language);
  if (!script || request.mayLeaveVoicemail === false) return null;
  const { text } = fillTemplate(language === 'es' ? script.bodyEs : script.body, {
    ...values,
    service: null,
  });
  return (
    <Section title={translate('calls.script')}>
      <Typography lang={language} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    </Section>
  );
};
