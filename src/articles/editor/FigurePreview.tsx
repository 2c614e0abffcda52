import Box from '@mui/material/Box';

/** The picture that would be inserted. */
export const FigurePreview = ({ src, alt }: { src: string; alt: string }) => (
  <Box
    component="img"
    src={src}
    alt={alt}
    sx={{ display: 'block', maxWidth: '100%', maxHeight: 160, mb: 1.5, borderRadius: 1 }}
  />
);
