import { useLocale, useTranslate } from 'react-admin';
import { isOverdue } from '#domain/overdue.ts';
import { isOpen } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Chip } from './Chip.tsx';
import { shapes } from './shapes.ts';
import { exactTime, shortTime } from './timeWords.ts';

interface Props {
  request: Pick<AppointmentRequest, 'status' | 'dueAt' | 'turn'>;
  /** The location's IANA zone. */
  zone: string | undefined;
  /** `stacked`: whose turn above, when below. `brief`: only when, where the status says whose turn it is. */
  shape?: 'line' | 'stacked' | 'brief';
}

const between = { line: ' · ', stacked: <br />, brief: null };

/** “Our turn · due 2:30 PM”; past that, “overdue since”. The zone is named on hover. Nobody's turn once it has ended. */
export const DueText = ({ request, zone, shape = 'line' }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { status, dueAt, turn } = request;
  if (!isOpen(status)) return null;
  const whose = translate(`desk.turn.${turn}`);
  if (!dueAt) return <span>{whose}</span>;
  const now = new Date();
  const overdue = isOverdue(request, now.toISOString());
  const due = translate(overdue ? 'desk.turn.overdue' : 'desk.turn.due', {
    time: shortTime(dueAt, now, locale, zone),
  });
  return (
    <span title={exactTime(dueAt, locale, zone)}>
      {shape === 'brief' ? null : whose}
      {between[shape]}
      {overdue ? (
        <Chip shape={shapes.alarm} tone="danger">
          <strong className="tone-danger">{due}</strong>
        </Chip>
      ) : (
        due
      )}
    </span>
  );
};
