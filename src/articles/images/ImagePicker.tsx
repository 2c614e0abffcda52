import Box from '@mui/material/Box';
import { useState } from 'react';
import type { ImageRecord } from '#domain/image.ts';
import { ImageGrid } from './ImageGrid.tsx';
import { ImageUpload } from './ImageUpload.tsx';

export type ChosenImage = Pick<ImageRecord, 'id' | 'version' | 'src' | 'alt' | 'width' | 'height'>;

interface Props {
  /** Handed in at once: dropped or pasted elsewhere. */
  file?: File | undefined;
  onChoose: (image: ChosenImage) => void;
}

/** A picture from a file, dropped or pasted, or one that is there already. What it shows is asked where it is used. */
export const ImagePicker = ({ file, onChoose }: Props) => {
  const [chosen, setChosen] = useState<string>();
  const choose = (image: ImageRecord) => {
    setChosen(image.id);
    onChoose(image);
  };
  return (
    <Box sx={{ mb: 1 }}>
      <ImageUpload file={file} onDone={choose}>
        <ImageGrid chosen={chosen} onChoose={choose} />
      </ImageUpload>
    </Box>
  );
};
