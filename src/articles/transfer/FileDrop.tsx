import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  disabled: boolean;
  onPick: (files: File[]) => void;
}

/** Files from the disk, chosen or dropped. */
export const FileDrop = ({ disabled, onPick }: Props) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0 && !disabled) onPick([...files]);
  };
  return (
    <Box
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, p: 2, borderRadius: 1 },
        border: '2px dashed',
        borderColor: over ? 'primary.main' : 'divider',
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".md,.markdown,.html,.htm,.zip"
        aria-label={translate('articleTransfer.import.pick')}
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
      <Button variant="outlined" disabled={disabled} onClick={() => input.current?.click()}>
        {translate('articleTransfer.import.pick')}
      </Button>
      <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 14rem' }}>
        {translate('articleTransfer.import.drop')}
      </Typography>
    </Box>
  );
};
