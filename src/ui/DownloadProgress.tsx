import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';

/** How much of a file has come; how much is to come nobody knows. */
export const DownloadProgress = ({ bytes }: { bytes: number }) => {
  const translate = useTranslate();
  const number = new Intl.NumberFormat(useLocale());
  const id = useId();
  return (
    <>
      <LinearProgress aria-labelledby={id} sx={{ mt: 2 }} />
      <Typography id={id} role="status" variant="body2" sx={{ mt: 0.5 }}>
        {translate('desk.download.progress', { size: number.format(Math.ceil(bytes / 1024)) })}
      </Typography>
    </>
  );
};
