import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useRights } from '#ui/useRights.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { NoteForm } from './NoteForm.tsx';
import { Section } from './Section.tsx';
import { TimelineFilter } from './TimelineFilter.tsx';
import { TimelineLine } from './TimelineLine.tsx';
import { kindsOf, type TimelineKind } from './timelineKinds.ts';
import { useRequestDesk } from './useRequestDesk.ts';
import { type Happening, useTimeline } from './useTimeline.ts';

/** At first glance the latest are enough. */
const glance = 3;
const nothing: Happening[] = [];

/** What happened, newest first, and a place to leave a note. */
export const Timeline = () => {
  const translate = useTranslate();
  const rights = useRights();
  const { request, zone } = useRequestDesk();
  const { data = nothing, error, isPending } = useTimeline(request.id);
  const [whole, setWhole] = useState(false);
  const [kind, setKind] = useState<TimelineKind>();
  const found = data.filter((line) => !kind || kindsOf(line).includes(kind)).toReversed();
  const shown = whole ? found : found.slice(0, glance);
  const hasMore = data.length > glance;
  const fold = () => {
    setWhole(!whole);
    setKind(undefined);
  };

  return (
    <Section
      title={translate('requests.timeline.title')}
      action={
        hasMore ? (
          <Button size="small" aria-expanded={whole} onClick={fold}>
            {translate(whole ? 'repeats.timeline.few' : 'repeats.timeline.all', { smart_count: data.length })}
          </Button>
        ) : null
      }
    >
      {rights['requests:note'] ? <NoteForm /> : null}
      {whole ? <TimelineFilter lines={data} kind={kind} onKind={setKind} /> : null}
      {isPending ? <Waiting /> : null}
      <Refusal failure={isFailure(error) ? error : undefined} />
      <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((happening) => (
          <TimelineLine key={happening.id} happening={happening} zone={zone} />
        ))}
      </Box>
    </Section>
  );
};
