import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

/** A part of the details with a heading of its own. */
export const Part = ({ heading, children }: { heading: string; children: ReactNode }) => {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ mt: 2.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}
    >
      <Typography id={id} component="h3" variant="subtitle2" gutterBottom>
        {heading}
      </Typography>
      {children}
    </Box>
  );
};
