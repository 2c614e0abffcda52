import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

interface Props {
  html: string;
  subject: string;
  lang: 'en' | 'es';
}

/** A mail as a mail program shows it: in a frame of its own, where nothing runs and no link leads on. */
export const MailFrame = ({ html, subject, lang }: Props) => {
  const translate = useTranslate();
  return (
    <Box
      component="iframe"
      sandbox=""
      srcDoc={html}
      lang={lang}
      title={translate('letters.mailFrame', { subject })}
      sx={{
        display: 'block',
        width: '100%',
        height: 420,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: '#ffffff',
        // Mails are drawn light, whatever the desk is.
        colorScheme: 'light',
      }}
    />
  );
};
