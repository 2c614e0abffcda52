import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { mailHtml, mailText } from '#domain/mailBody.ts';
import { frameOf } from '#domain/mailFrame.ts';
import { fillTemplate, type TemplateValues } from '#domain/templateText.ts';
import { MailFrame } from '#ui/messages/MailFrame.tsx';
import { mail as mailEn } from '#words/en/mail.ts';
import { site as siteEn } from '#words/en/site.ts';
import { mail as mailEs } from '#words/es/mail.ts';
import { site as siteEs } from '#words/es/site.ts';

const words = { en: { ...siteEn, ...mailEn }, es: { ...siteEs, ...mailEs } };

interface Props {
  lang: 'en' | 'es';
  subject: string;
  body: string;
  values: TemplateValues;
}

/** The whole mail as it goes out, as text and as HTML side by side. */
export const MailPreview = ({ lang, subject, body, values }: Props) => {
  const translate = useTranslate();
  const { clinic = '', phone = '', hours = '' } = values;
  const frame = frameOf(lang, words[lang], { clinic: clinic ?? '', phone: phone ?? '', hours: hours ?? '' });
  const head = fillTemplate(subject, values).text;
  return (
    <>
      <strong lang={lang}>{head}</strong>
      <Box
        sx={{
          mt: 1,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
        }}
      >
        <Box
          role="group"
          aria-label={translate('letters.templates.text')}
          lang={lang}
          tabIndex={0}
          sx={{
            p: 1.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            height: 420,
            overflow: 'auto',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          }}
        >
          {mailText(body, values, frame)}
        </Box>
        <MailFrame html={mailHtml({ subject: head, body }, values, frame)} subject={head} lang={lang} />
      </Box>
    </>
  );
};
