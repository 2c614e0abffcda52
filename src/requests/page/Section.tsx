import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

/** A part of the page with its heading, and at most one thing to do beside it. */
export const Section = ({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={id}
      sx={{ px: { xs: 1.5, sm: 2 }, py: 1.5 }}
    >
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          minHeight: 32,
          mb: 0.5,
        }}
      >
        <Typography id={id} variant="h2" component="h3">
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Paper>
  );
};
