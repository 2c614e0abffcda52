import { memo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { hrefTo } from '#ui/GoLink.tsx';
import { priorityLooks } from '#ui/PriorityChip.tsx';
import { requestLooks } from '#ui/StatusChip.tsx';
import { RowMarks } from './RowMarks.tsx';
import { clockWords, initialsOf, whereItWent } from './rowWords.ts';
import { Sign } from './Sign.tsx';
import { rowId } from './useInboxState.ts';

export interface RowProps {
  request: AppointmentRequest;
  /** As it stood when the view still held it; undefined while it does. */
  before: AppointmentRequest | undefined;
  index: number;
  to: string;
  isOpen: boolean;
  isSelected: boolean;
  hasCursor: boolean;
  selectable: boolean;
  /** Names of who is looking now. */
  lookers: string;
  refusal: string | undefined;
  location: string;
  service: string;
  assignee: string;
  isMine: boolean;
  zone: string | undefined;
  now: Date;
  onToggle: (id: string) => void;
}

/** Two lines of one request: who and until when; what for, where, how far, and with whom. */
export const Row = memo((props: RowProps) => {
  const { request, before, index, isOpen, isSelected, hasCursor, refusal, zone, now } = props;
  const translate = useTranslate();
  const locale = useLocale();
  const id = rowId(request.id);
  const telling = { translate, locale, now, zone };
  const clock = clockWords(request, telling);
  const went = before && whereItWent(before, request, () => props.assignee, telling);
  const name = `${request.firstName} ${request.lastName}`;
  const state = [isOpen ? 'open' : '', isSelected ? 'selected' : '', before ? 'gone' : ''].filter(Boolean);

  return (
    <div
      role="row"
      id={id}
      data-id={request.id}
      className={['row', ...state].join(' ')}
      tabIndex={hasCursor ? 0 : -1}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      aria-current={isOpen ? 'true' : undefined}
      aria-labelledby={`${id}-words`}
    >
      {props.selectable ? (
        <div role="gridcell" className="pick">
          <label>
            <input
              type="checkbox"
              tabIndex={-1}
              checked={isSelected}
              aria-label={translate('inbox.select.row', { name })}
              onChange={() => props.onToggle(request.id)}
            />
          </label>
        </div>
      ) : null}
      <div role="gridcell" className="words" id={`${id}-words`}>
        <div className="line">
          <a href={hrefTo(props.to)} tabIndex={-1} className="name">
            {name}
          </a>
          {request.priority === 'routine' ? null : <Priority priority={request.priority} />}
          {props.lookers ? (
            <span className="lookers" title={translate('inbox.looking', { names: props.lookers })}>
              <Sign shape="eye" />
              {props.lookers}
            </span>
          ) : null}
          {went ? (
            <span className="clock">
              <Sign shape="arrow" /> {went}
            </span>
          ) : (
            <span className={`clock ${clock.tone ?? ''}`} title={clock.exact}>
              {clock.tone === 'overdue' ? <Sign shape="alarm" /> : null}
              {clock.text}
            </span>
          )}
        </div>
        <div className="line second">
          <span className="what">
            {props.service} · {props.location}
          </span>
          <RowMarks request={request} />
          <Status status={request.status} />
          <WhoHasIt name={props.assignee} isMine={props.isMine} />
        </div>
        {refusal ? (
          <div className="refusal">
            <Sign shape="cross" /> {refusal}
          </div>
        ) : null}
      </div>
    </div>
  );
});

const Priority = ({ priority }: { priority: AppointmentRequest['priority'] }) => {
  const translate = useTranslate();
  const [shape, tone] = priorityLooks[priority];
  return (
    <span className={`mark priority ${tone}`} title={translate(`desk.priorityMeaning.${priority}`)}>
      <Sign shape={shape} />
      {translate(`desk.priority.${priority}`)}
    </span>
  );
};

const Status = ({ status }: { status: AppointmentRequest['status'] }) => {
  const [shape, tone] = requestLooks[status];
  return (
    <span className="status">
      <Sign shape={shape} tone={tone} />
      {useTranslate()(`desk.status.${status}`)}
    </span>
  );
};

/** Initials in a ring; an empty one waits for somebody. */
const WhoHasIt = ({ name, isMine }: { name: string; isMine: boolean }) => {
  const nobody = useTranslate()('requests.nobody');
  return (
    <span className={`who ${name ? '' : 'nobody'} ${isMine ? 'mine' : ''}`} title={name || nobody}>
      <span aria-hidden>{initialsOf(name)}</span>
      <span className="unseen">{name || nobody}</span>
    </span>
  );
};
