import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { LinkBase, useCreatePath, useRecordContext, useResourceContext } from 'react-admin';

interface Props {
  to?: 'show' | 'edit';
  children: ReactNode;
}

/**
 * The way into a record, for a row's first cell. It is a real link, so it can be tabbed to and opened in
 * another window, and its reach is the whole row for the mouse. Buttons in the row need `position: relative`.
 */
export const RecordLink = ({ to = 'show', children }: Props) => {
  const resource = useResourceContext();
  const record = useRecordContext();
  const createPath = useCreatePath();
  if (!record || !resource) return null;
  return (
    <Link
      component={LinkBase}
      to={createPath({ resource, id: record.id, type: to })}
      color="inherit"
      sx={{ fontWeight: 600, '&::after': { content: '""', position: 'absolute', inset: 0 } }}
    >
      {children}
    </Link>
  );
};
