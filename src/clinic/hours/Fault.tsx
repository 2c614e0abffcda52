import FormHelperText from '@mui/material/FormHelperText';
import { ValidationError } from 'react-admin';

/** The first fault in a branch of the form: a row of hours say, where the fault is of one of its ends. */
export const faultIn = (branch: unknown): string | undefined => {
  if (typeof branch !== 'object' || branch === null) return undefined;
  if ('message' in branch && typeof branch.message === 'string' && 'type' in branch) return branch.message;
  return Object.values(branch)
    .map(faultIn)
    .find((message) => message !== undefined);
};

export const Fault = ({ id, message }: { id: string; message: string | undefined }) =>
  message ? (
    <FormHelperText id={id} error>
      <ValidationError error={message} />
    </FormHelperText>
  ) : null;
