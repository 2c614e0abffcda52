import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { takeOverOnPhone } from '#domain/requestActions.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { Age } from '#ui/When.tsx';
import { Changes } from './Changes.tsx';
import type { Happening } from './useBeside.ts';
import { useValueWords } from './useValueWords.ts';

/** These change the facts: what was and what is stands below the sentence. The others say it all themselves. */
const tellsChanges = new Set(['edited', 'merged-edited', 'rescheduled', 'recounted']);

/** Done by nobody of the desk, these were done by the patient on the page of their link. */
const byPatient = new Set([
  'confirmed-by-patient',
  'move-asked',
  'cancelled-by-patient',
  'wrote-by-link',
  'reopened-by-link',
  'offer-accepted',
  'offer-declined',
  'booked',
]);

/** “Dana Reyes moved it to In review · 2 hours ago”, then why, then what differs. */
export const TimelineLine = memo(
  ({ happening, zone }: { happening: Happening; zone: string | undefined }) => {
    const translate = useTranslate();
    const staff = useCatalogue('staff');
    const sentence = useSentence(zone);
    const { actorId, at, before, after, reason, note, resource, action } = happening;
    const nobody = byPatient.has(action) ? 'patient' : 'system';
    const actor = staff.nameOf(actorId) || translate(`requests.timeline.${actorId ? 'someone' : nobody}`);

    return (
      <li>
        <div className="facing">
          <span className="anywhere">
            <strong>{actor}</strong> {sentence(happening)}
          </span>
          <span className="tone-quiet">
            <Age at={at} zone={zone} focusable />
          </span>
        </div>
        {reason ? <blockquote dir="auto">{reason}</blockquote> : null}
        {note ? <blockquote dir="auto">{note}</blockquote> : null}
        {after && tellsChanges.has(action) ? (
          <Changes before={before ?? {}} after={after} zone={zone} resource={resource} />
        ) : null}
      </li>
    );
  },
);

/** The verb and what it needs; the person stands before it. */
const useSentence = (zone: string | undefined) => {
  const translate = useTranslate();
  const say = useValueWords(zone);
  return ({ action, actorId, resource, reasonCode, after }: Happening): string => {
    const room = resource === 'appointments' ? 'appointmentActions' : 'actions';
    const status = resource === 'appointments' ? 'desk.appointmentStatus' : 'desk.status';
    // The desk takes a request down; nobody's hand is in one that came by the public form.
    const isTakenDown = action === 'received' && actorId;
    const isOnPhone = action === 'taken-over' && reasonCode === takeOverOnPhone;
    const isExplained = action === 'offer-declined' && reasonCode;
    const told = [
      isTakenDown && 'created',
      isOnPhone && 'taken-over-on-phone',
      isExplained && 'offer-declined-because',
    ].find(Boolean);
    const verb = told || action;
    return translate(`requests.timeline.${room}.${verb}`, {
      _: action,
      to: reasonCode ? translate(`${status}.${reasonCode}`, { _: reasonCode }) : '',
      who: say('assigneeId', after?.assigneeId ?? after?.clinicianId),
      when: say('startsAt', after?.startsAt),
      provider: say('providerId', after?.providerId),
      channel: say('channel', after?.channel),
      why: isExplained ? translate(`waiting.declined.${reasonCode}`) : '',
      told: action === 'told-apart' ? translate(`requests.timeline.apart.${reasonCode}`) : '',
      outcome:
        action === 'flags-read'
          ? translate(`requests.flags.outcomes.${reasonCode}`)
          : say('outcome', after?.outcome),
    });
  };
};
