import Box from '@mui/material/Box';
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

const lineStyle = {
  py: 0.75,
  borderTop: 1,
  borderColor: 'divider',
  overflowWrap: 'anywhere',
  // Two of them stand one under the other, and a finger must find one.
  '& summary': { minHeight: 28, lineHeight: '28px' },
} as const;

/** What was written, by whom, when, whether it went out; then the words themselves. */
export const MessageLine = ({ message, zone, onAgain }: Props) => {
  const translate = useTranslate();
  const staff = useCatalogue('staff');
  const { kind, channel, recipient, status, sentAt, createdAt, actorId, failure } = message;
  return (
    <Box component="li" sx={lineStyle}>
      <strong>{translate(`calls.message.statuses.${status}`)}</strong> ·{' '}
      {translate(`calls.message.kinds.${kind}`)} · {translate(`calls.message.channels.${channel}`)} ·{' '}
      {channel === 'sms' ? phoneText(recipient) : recipient} · <When at={sentAt ?? createdAt} zone={zone} /> ·{' '}
      {staff.nameOf(actorId) || translate('calls.message.machine')}
      {failure ? (
        <Box sx={{ color: 'error.main' }}>
          {translate('calls.message.failed', { why: translate(failure, { _: failure }) })}
        </Box>
      ) : null}
      {status === 'failed' ? <Again id={message.id} onAgain={onAgain} /> : null}
      <Content message={message} />
    </Box>
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
    <Box lang={language} sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>
      {body}
    </Box>
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
