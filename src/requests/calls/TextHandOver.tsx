import Sms from '@mui/icons-material/SmsOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { smsHref } from '#domain/contactLinks.ts';
import { CopyButton } from '#ui/CopyButton.tsx';

/** A text message leaves from the clinic's own phone: copied, or opened there with its words. */
export const TextHandOver = ({ phone, text }: { phone: string; text: string }) => {
  const translate = useTranslate();
  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('calls.message.textLead')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button href={smsHref(phone, text)} variant="outlined" startIcon={<Sms />}>
          {translate('calls.message.openApp')}
        </Button>
        <CopyButton text={text} label={translate('calls.message.body')} />
      </Box>
    </Box>
  );
};
