import Box from '@mui/material/Box';
import Popper from '@mui/material/Popper';
import { alpha } from '@mui/material/styles';
import { type RefObject, useEffect, useId } from 'react';

interface Props {
  anchor: RefObject<HTMLElement | null>;
  words: string;
  onClose: () => void;
}

/** The words beside their text, until the pointer or the focus goes on, or Escape is pressed. */
export const Hint = ({ anchor, words, onClose }: Props) => {
  const id = useId();
  useEffect(() => {
    const text = anchor.current;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    text?.setAttribute('aria-describedby', id);
    document.addEventListener('keydown', onKey);
    return () => {
      text?.removeAttribute('aria-describedby');
      document.removeEventListener('keydown', onKey);
    };
  }, [anchor, id, onClose]);
  return (
    <Popper open anchorEl={() => anchor.current as HTMLElement} sx={{ zIndex: 'tooltip' }}>
      <Box
        id={id}
        role="tooltip"
        sx={{
          mt: 0.75,
          px: 1,
          py: 0.5,
          maxWidth: 300,
          borderRadius: 1,
          fontSize: '0.75rem',
          color: 'common.white',
          bgcolor: ({ palette }) => alpha(palette.grey[700], 0.95),
        }}
      >
        {words}
      </Box>
    </Popper>
  );
};
