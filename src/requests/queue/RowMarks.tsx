import Help from '@mui/icons-material/ContactSupportOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';

/** What should catch the eye before the request is opened: a sign and its word. */
export const RowMarks = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const unread = request.flags.length > 0 && !request.flagsReadAt;
  if (!unread && !request.suspect) return null;
  return (
    <Box component="span" sx={{ display: 'flex', gap: 1.5, fontSize: '0.75rem', lineHeight: 1.3 }}>
      {unread ? (
        <Mark color="error.main" icon={<Flag sx={{ fontSize: 14 }} />}>
          {translate('requests.marks.unread')}
        </Mark>
      ) : null}
      {request.suspect ? (
        <Mark color="warning.main" icon={<Help sx={{ fontSize: 14 }} />}>
          {translate('requests.marks.suspect')}
        </Mark>
      ) : null}
    </Box>
  );
};

const Mark = ({ color, icon, children }: { color: string; icon: ReactNode; children: ReactNode }) => (
  <Box
    component="span"
    sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25, color, whiteSpace: 'nowrap' }}
  >
    {icon}
    {children}
  </Box>
);
