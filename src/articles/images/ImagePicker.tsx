import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type ImageRecord, imageTypes } from '#domain/image.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { ImageGrid } from './ImageGrid.tsx';
import { useUpload } from './useUpload.ts';

export type ChosenImage = Pick<ImageRecord, 'id' | 'src' | 'alt' | 'width' | 'height'>;

interface Props {
  /** Handed in at once: dropped or pasted elsewhere. */
  file?: File | undefined;
  onChoose: (image: ChosenImage) => void;
}

/** A picture from a file, dropped or pasted, or one that is there already. What it shows is asked where it is used. */
export const ImagePicker = ({ file, onChoose }: Props) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string>();
  const [over, setOver] = useState(false);
  const choose = (image: ImageRecord) => {
    setChosen(image.id);
    onChoose(image);
  };
  const now = useRef(choose);
  useEffect(() => {
    now.current = choose;
  });
  const [onDone] = useState(() => (image: ImageRecord) => now.current(image));
  const { upload, cancel, busy, part, failure } = useUpload(onDone);
  useEffect(() => {
    if (file) void upload(file);
  }, [file, upload]);

  const takeFirst = (files: FileList | undefined | null): boolean => {
    const [first] = files ?? [];
    if (first) void upload(first);
    return first !== undefined;
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    takeFirst(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    if (takeFirst(event.clipboardData.files)) event.preventDefault();
  };

  return (
    <Box onPaste={paste} sx={{ display: 'grid', gap: 1, mb: 1 }}>
      <Box
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, p: 1.5, borderRadius: 1 },
          border: '2px dashed',
          borderColor: over ? 'primary.main' : 'divider',
        }}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept={imageTypes.join(',')}
          aria-label={translate('images.file')}
          onChange={({ target }) => {
            takeFirst(target.files);
            target.value = '';
          }}
        />
        <Button variant="outlined" disabled={busy} onClick={() => input.current?.click()}>
          {translate('images.file')}
        </Button>
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 12rem' }}>
          {translate('images.dropHere')}
        </Typography>
      </Box>
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
      <ImageGrid chosen={chosen} onChoose={choose} />
    </Box>
  );
};
