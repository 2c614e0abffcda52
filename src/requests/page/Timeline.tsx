import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { isFailure } from '#api/failure.ts';
import { Press } from '#ui/Press.tsx';
import { Refusal } from '#ui/Refusal.tsx';
import { useRights } from '#ui/useRights.ts';
import { NoteForm } from './NoteForm.tsx';
import { Section } from './Section.tsx';
import { TimelineFilter } from './TimelineFilter.tsx';
import { TimelineLine } from './TimelineLine.tsx';
import { kindsOf, type TimelineKind } from './timelineKinds.ts';
import { useRequestDesk } from './useRequestDesk.ts';
import { useStateOf } from './useStateOf.ts';
import { useTimeline } from './useTimeline.ts';

/** At first glance the latest are enough. */
const glance = 3;

/** What happened, newest first, and a place to leave a note. */
export const Timeline = memo(() => {
  const translate = useTranslate();
  const rights = useRights();
  const { request, zone } = useRequestDesk();
  const { data, error, isPending } = useTimeline(request.id);
  const [whole, setWhole] = useStateOf(request.id, false);
  const [kind, setKind] = useStateOf<TimelineKind | undefined>(request.id, undefined);
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
          <Press size="small" aria-expanded={whole} onClick={fold}>
            {translate(whole ? 'repeats.timeline.few' : 'repeats.timeline.all', { smart_count: data.length })}
          </Press>
        ) : null
      }
    >
      {rights['requests:note'] ? <NoteForm key={request.id} /> : null}
      {whole ? <TimelineFilter lines={data} kind={kind} onKind={setKind} /> : null}
      {isPending ? (
        <p role="status" className="tone-quiet late">
          {translate('ra.page.loading')}
        </p>
      ) : null}
      <Refusal failure={isFailure(error) ? error : undefined} />
      <ol reversed className="lines">
        {shown.map((happening) => (
          <TimelineLine key={happening.id} happening={happening} zone={zone} />
        ))}
      </ol>
    </Section>
  );
});
