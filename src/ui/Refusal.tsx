import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
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
