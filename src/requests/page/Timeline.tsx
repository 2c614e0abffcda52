import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import type { AppointmentRequest } from '#domain/requestForms.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { NoteForm } from './NoteForm.tsx';
import { Section } from './Section.tsx';
import { TimelineLine } from './TimelineLine.tsx';
import { useTimeline } from './useTimeline.ts';

/** What happened, newest first, and a place to leave a note. */
export const Timeline = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const rights = useRights();
  const { data, error, isPending } = useTimeline(request.id);
  const zone = useCatalogue('locations').byId.get(request.locationId)?.zone;
  return (
    <Section title={translate('requests.timeline.title')}>
      {rights['requests:note'] ? <NoteForm request={request} /> : null}
      {isPending ? <Waiting /> : null}
      <Refusal failure={isFailure(error) ? error : undefined} />
      <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.toReversed().map((happening) => (
          <TimelineLine key={happening.id} happening={happening} zone={zone} />
        ))}
      </Box>
    </Section>
  );
};
