import Box from '@mui/material/Box';
import type { AriaRole, ReactNode } from 'react';

const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Words for those who hear the page; with a role, told when they change. */
export const Unseen = ({ role, children }: { role?: AriaRole; children: ReactNode }) => (
  <Box component="span" sx={unseen} {...(role ? { role } : {})}>
    {children}
  </Box>
);
