import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { frameAddress, paperWidth, showOnPaper, type Viewing } from './viewing.ts';

interface Props {
  address: string;
  copy: 'draft' | 'live';
  viewing: Viewing;
}

/** The real page in a window of that width. */
export const PreviewFrame = ({ address, copy, viewing }: Props) => {
  const translate = useTranslate();
  const frame = useRef<HTMLIFrameElement>(null);
  const { onPaper, width } = viewing;
  const shownWidth = onPaper ? paperWidth : width;
  const lay = () => {
    const inside = frame.current?.contentDocument;
    if (inside) showOnPaper(inside, onPaper);
  };
  useEffect(lay);
  const title = translate(`articlePreview.${copy}`);
  return (
    <Box component="section" aria-label={title} sx={{ flex: 'none' }}>
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {title} · {translate('articlePreview.pixels', { width: shownWidth })}
      </Typography>
      <Box
        component="iframe"
        ref={frame}
        title={translate('articlePreview.frame', { copy: title, width: shownWidth })}
        src={frameAddress(address, copy, viewing)}
        onLoad={lay}
        sx={{
          display: 'block',
          width: shownWidth,
          height: 'calc(100dvh - 210px)',
          minHeight: 480,
          border: 1,
          borderColor: 'divider',
          bgcolor: '#ffffff',
        }}
      />
    </Box>
  );
};
