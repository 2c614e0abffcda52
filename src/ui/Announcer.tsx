import { useEffect } from 'react';
import { useGetResourceLabel, useLocation, useResourceDefinitions, useTranslate } from 'react-admin';
import { type Attention, useAttention } from './live/useAttention.ts';
import { useDesktopNotice } from './live/useDesktopNotice.ts';
import { Unseen } from './Unseen.tsx';

/** Pages that show no resource, and what they are called. */
const ownPages: Record<string, string> = { account: 'account.title' };

/**
 * Names the page in the window's title and to screen readers. From the resource alone: a title is kept in the
 * browser's history, where no patient's name belongs.
 */
export const Announcer = () => {
  const translate = useTranslate();
  const label = useGetResourceLabel();
  const resources = useResourceDefinitions();
  const [, resource = '', rest] = useLocation().pathname.split('/');
  const own = ownPages[resource];
  const page = own ? translate(own) : resources[resource] ? label(resource, rest ? 1 : 2) : undefined;
  const desk = translate('desk.name');

  const waiting = waitingText(useAttention());
  useDesktopNotice();

  useEffect(() => {
    document.title = [waiting, page, desk].filter(Boolean).join(' · ');
  }, [waiting, page, desk]);

  return <Unseen role="status">{page}</Unseen>;
};

/** “(2!) 5”: words to read first that nobody has read, then what is overdue; nothing for none. */
const waitingText = ({ unread, overdue }: Attention): string =>
  [unread > 0 ? `(${unread}!)` : '', overdue > 0 ? String(overdue) : ''].filter(Boolean).join(' ');
