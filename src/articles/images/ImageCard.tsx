import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import type { ImageRecord } from '#domain/image.ts';

/** One picture among many: its name leads to it, what it shows stands below, or that nobody has said so. */
export const ImageCard = ({ image }: { image: ImageRecord }) => {
  const translate = useTranslate();
  const { id, name, alt, files } = image;
  return (
    <Paper component="li" variant="outlined" sx={cardStyles}>
      <Box component="img" src={files[0]?.src} alt="" loading="lazy" sx={pictureStyles} />
      <Box sx={{ p: 1, minWidth: 0 }}>
        <Link component={LinkBase} to={`/images/${id}`} color="inherit" noWrap title={name} sx={linkStyles}>
          {name || translate('images.unnamed')}
        </Link>
        <Typography variant="body2" color={alt ? 'text.secondary' : 'warning.main'} sx={twoLines}>
          {alt || translate('images.noAlt')}
        </Typography>
      </Box>
    </Paper>
  );
};

const cardStyles = {
  position: 'relative',
  overflow: 'hidden',
  minWidth: 0,
  '&:hover': { borderColor: 'text.secondary' },
  '&:focus-within': { outline: '3px solid', outlineColor: 'text.primary' },
} as const;

const pictureStyles = {
  display: 'block',
  width: '100%',
  height: 120,
  objectFit: 'cover',
  bgcolor: 'action.hover',
} as const;

/** Its reach is the whole card. */
const linkStyles = {
  ...{ display: 'block', fontWeight: 600, outline: 'none' },
  '&::after': { content: '""', position: 'absolute', inset: 0 },
} as const;

const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
} as const;
