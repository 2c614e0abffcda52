import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { type ComponentProps, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Message } from '#domain/messages.ts';
import { phoneText } from '#domain/phoneText.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useAttempt } from '#ui/useAttempt.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { useRights } from '#ui/useRights.ts';
import { When } from '#ui/When.tsx';
import { MailFrame } from './MailFrame.tsx';

interface Props {
  message: Message;
  zone: string | undefined;
  onAgain: (id: string) => Promise<unknown>;
}

/** What was written, by whom, when, whether it went out; then the words themselves. */
export const MessageLine = ({ message, zone, onAgain }: Props) => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const { kind, channel, recipient, status, sentAt, createdAt, actorId, failure } = message;
  return (
    <li className="anywhere">
      <strong>{translate(`calls.message.statuses.${status}`)}</strong> ·{' '}
      {translate(`calls.message.kinds.${kind}`)} · {translate(`calls.message.channels.${channel}`)} ·{' '}
      {channel === 'sms' ? phoneText(recipient) : recipient} · <When at={sentAt ?? createdAt} zone={zone} /> ·{' '}
      {staff.nameOf(actorId) || translate('calls.message.machine')}
      {failure ? (
        <div className="tone-danger">
          {translate('calls.message.failed', { why: translate(failure, { _: failure }) })}
        </div>
      ) : null}
      {status === 'failed' ? <Again id={message.id} onAgain={onAgain} /> : null}
      <Content message={message} />
    </li>
  );
};

const Again = ({ id, onAgain }: { id: string; onAgain: Props['onAgain'] }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const rights = useRights();
  const { attempt, busy, failure } = useAttempt();
  if (!rights['requests:call']) return null;
  const sendAgain = async () => {
    if (await attempt(() => onAgain(id))) notify('letters.sending', { type: 'success' });
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={busy}
        onClick={() => void sendAgain()}
        sx={{ my: 0.5 }}
      >
        {translate('letters.again')}
      </Button>
      <Refusal failure={failure} />
    </>
  );
};

/** A frame is a page of its own: it is drawn for who wants to see it. */
const AsMail = (mail: ComponentProps<typeof MailFrame>) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{translate('letters.asMail')}</summary>
      {open ? <MailFrame {...mail} /> : null}
    </details>
  );
};

const Content = ({ message: { subject, body, html, calendar, language } }: { message: Message }) => {
  const translate = useTranslate();
  const text = (
    <div lang={language} className="as-written">
      {body}
    </div>
  );
  return (
    <>
      <details>
        <summary lang={language}>{subject}</summary>
        {text}
      </details>
      {html ? <AsMail html={html} subject={subject} lang={language} /> : null}
      {calendar ? (
        <Link
          href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`}
          download="appointment.ics"
          sx={{ display: 'inline-block', lineHeight: '28px' }}
        >
          {translate('letters.calendar')}
        </Link>
      ) : null}
    </>
  );
};
