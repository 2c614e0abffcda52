import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** Message keys. */
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A group of fields under its heading, with a sentence that says what they do where it needs one. */
export const FormSection = ({ title, lead, children }: Props) => {
  const id = useId();
  const translate = useTranslate();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={id}
      sx={{ px: 2, pt: 1.5, pb: 2, minWidth: 0 }}
    >
      <Typography id={id} component="h2" variant="h2" sx={{ mb: 0.5 }}>
        {translate(title)}
      </Typography>
      {lead ? (
        <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: '70ch' }}>{translate(lead)}</Typography>
      ) : null}
      {children}
    </Paper>
  );
};

/** Fields in as many columns as fit. */
export const Columns = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      columnGap: 2,
      rowGap: 0.5,
      alignItems: 'start',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
      '& > .wide': { gridColumn: '1 / -1' },
    }}
  >
    {children}
  </Box>
);
