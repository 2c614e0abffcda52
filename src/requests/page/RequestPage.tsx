import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { Title, useShowContext, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { Actions } from './Actions.tsx';
import { ContactLog } from './ContactLog.tsx';
import { EarlierRequests } from './EarlierRequests.tsx';
import { Facts } from './Facts.tsx';
import { Message } from './Message.tsx';
import { RequestHeader } from './RequestHeader.tsx';
import { Timeline } from './Timeline.tsx';

const column = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' };

/** Reads top-down: who and what next, stuck to the top; then their words, then the rest. */
export const RequestPage = () => {
  const { record: request } = useShowContext<AppointmentRequest>();
  const translate = useTranslate();
  const heading = useFocusKept(request?.version);
  if (!request) return null;
  return (
    <>
      <Title
        title={`${translate('resources.requests.name', 1)} ${request.reference}`}
        preferenceKey={false}
      />
      <RequestHeader ref={heading} request={request} actions={<Actions request={request} />} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(300px, 2fr)' },
        }}
      >
        <Box sx={column}>
          <Message request={request} />
          <ContactLog request={request} />
          <Timeline request={request} />
        </Box>
        <Box sx={column}>
          <Facts request={request} />
          <EarlierRequests request={request} />
        </Box>
      </Box>
    </>
  );
};

/** A button that did its work may be gone: then the keyboard goes on from the patient's name. */
const useFocusKept = (version: number | undefined) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return undefined;
    const isFirst = seen.current === undefined;
    seen.current = version;
    if (isFirst) return undefined;
    // Dialogs give the focus back as they close, and that takes a moment.
    const later = setTimeout(() => {
      if (document.activeElement === document.body) heading.current?.focus();
    }, 400);
    return () => clearTimeout(later);
  }, [version]);
  return heading;
};
