import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type ClipboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type ImageRecord, imageTypes } from '#domain/image.ts';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useUpload } from './useUpload.ts';

interface Props {
  /** Handed in at once: dropped or pasted elsewhere. */
  file?: File | undefined;
  onDone: (image: ImageRecord) => void;
  /** Where a picture may be pasted too. */
  children?: ReactNode;
}

/** Takes in one picture: a file, dropped or pasted. */
export const ImageUpload = ({ file, onDone, children }: Props) => {
  const translate = useTranslate();
  const now = useRef(onDone);
  useEffect(() => {
    now.current = onDone;
  });
  const [tell] = useState(() => (image: ImageRecord) => now.current(image));
  const { upload, cancel, busy, part, failure } = useUpload(tell);
  useEffect(() => {
    if (file) void upload(file);
  }, [file, upload]);

  const takeFirst = ([first]: Iterable<File>): boolean => {
    if (first) void upload(first);
    return first !== undefined;
  };
  const paste = (event: ClipboardEvent) => {
    if (takeFirst(event.clipboardData.files)) event.preventDefault();
  };

  return (
    <Box onPaste={paste} sx={{ display: 'grid', gap: 1 }}>
      <FileDrop
        accept={imageTypes.join(',')}
        label={translate('images.file')}
        hint={translate('images.dropHere')}
        disabled={busy}
        onPick={takeFirst}
      />
      {busy && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <Box role="status" sx={{ flex: 1 }}>
            <Typography variant="body2">
              {part < 1
                ? translate('images.uploading', { percent: Math.round(part * 100) })
                : translate('images.making')}
            </Typography>
            <LinearProgress
              aria-label={translate('images.file')}
              {...(part < 1 ? { variant: 'determinate', value: part * 100 } : {})}
            />
          </Box>
          <Button onClick={cancel}>{translate('images.stop')}</Button>
        </Box>
      )}
      <Refusal failure={failure} />
      {children}
    </Box>
  );
};
