import Alert from '@mui/material/Alert';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import type { Failure } from '#api/failure.ts';

/** What the server would not do, in its words, where it was asked for. */
export const Refusal = ({ failure, children }: { failure: Failure | undefined; children?: ReactNode }) => {
  const translate = useTranslate();
  if (!failure) return null;
  return (
    <Alert severity="error" variant="outlined" sx={{ my: 1 }}>
      {translate(failure.message, { _: failure.message })}
      {children}
    </Alert>
  );
};
