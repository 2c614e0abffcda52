import { useTranslate } from 'react-admin';
import { Unseen } from '#ui/Unseen.tsx';
import { useValueWords } from './useValueWords.ts';

interface Props {
  before: object;
  after: object;
  zone: string | undefined;
  /** The record or the part of it that changed belongs to. */
  resource?: string;
}

/** Written by the machine beside the change people asked for. */
const untold = new Set([
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'flags',
  'duplicateOf',
  'mergedId',
  'repeats',
  'clockSince',
  'dueByHand',
  'appointmentId',
  'busyFrom',
  'busyUntil',
  'calendarSequence',
  'seriesId',
]);

/** What differs, field by field, in plain words: before → after. */
export const Changes = ({ before, after, zone, resource = 'requests' }: Props) => {
  const translate = useTranslate();
  const say = useValueWords(zone);
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  const fields = Object.keys(is).filter(
    (field) => !untold.has(field) && JSON.stringify(was[field] ?? null) !== JSON.stringify(is[field] ?? null),
  );
  if (fields.length === 0) return null;
  return (
    <ul className="changes">
      {fields.map((field) => (
        <li key={field}>
          {translate(`resources.${resource}.fields.${field}`, { _: field })}: {say(field, was[field])}
          <span aria-hidden> → </span>
          <Unseen>{translate('requests.timeline.became')}</Unseen>
          <span>{say(field, is[field])}</span>
        </li>
      ))}
    </ul>
  );
};
