import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { SaveButton, useTranslate } from 'react-admin';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';

interface Props {
  text: ReactNode;
  side: ReactNode;
  readOnly?: boolean;
  /** Nothing typed yet can be sent too: the answer says what is missing. */
  isNew?: boolean;
}

/** The text at its own measure, state and details beside it; below it on narrow windows. */
export const ArticleFrame = ({ text, side, readOnly = false, isNew = false }: Props) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      alignItems: 'start',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 860px) minmax(280px, 360px)' },
      // What may only be read is still there to be read.
      '& .MuiInputBase-input.Mui-disabled': { color: 'text.primary', WebkitTextFillColor: 'currentColor' },
    }}
  >
    <Card sx={{ p: { xs: 1.5, sm: 2 }, overflow: 'visible' }}>
      {text}
      {!readOnly && <Box sx={saveBar}>{isNew ? <FormSaveButton /> : <SaveButton />}</Box>}
    </Card>
    <Box sx={{ display: 'grid', gap: 2 }}>{side}</Box>
  </Box>
);

const saveBar = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  mx: { xs: -1.5, sm: -2 },
  mb: { xs: -1.5, sm: -2 },
  px: 2,
  py: 1,
  borderTop: 1,
  borderColor: 'divider',
  borderRadius: '0 0 6px 6px',
  bgcolor: 'background.paper',
} as const;

export const SideCard = ({ heading, children }: { heading: string; children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <Card component="section" aria-label={translate(heading)} sx={{ p: 2 }}>
      <Typography component="h2" variant="h3" gutterBottom>
        {translate(heading)}
      </Typography>
      {children}
    </Card>
  );
};
