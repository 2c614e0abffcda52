import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';

interface Props {
  /** Where giving up leads; a page of its own has no way back. */
  back?: string | undefined;
  children: ReactNode;
}

/** Sections one under the other, and the way to save always in reach. */
export const ClinicForm = ({ back, children }: Props) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1, maxWidth: 1120, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {children}
      <Paper
        variant="outlined"
        sx={{ position: 'sticky', bottom: 0, zIndex: 2, display: 'flex', gap: 1, px: 2, py: 1 }}
      >
        <FormSaveButton />
        {back ? (
          <Button component={LinkBase} to={back}>
            {translate('ra.action.cancel')}
          </Button>
        ) : null}
      </Paper>
    </Box>
  );
};
