import { useEffect, useRef } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { type Attention, useAttention } from './useAttention.ts';

/** Kept per browser, and off until someone asks for it. */
export const desktopNotices = 'notify.desktop';

export const canNotify = (): boolean => 'Notification' in globalThis;

/** Tells the person in another window that something waits, in words without names; once for each worsening. */
export const useDesktopNotice = (): void => {
  const translate = useTranslate();
  const [wanted] = useStore(desktopNotices, false);
  const { unread, overdue } = useAttention();
  const told = useRef<Attention>(undefined);

  useEffect(() => {
    const before = told.current ?? { unread: 0, overdue: 0 };
    told.current = { unread, overdue };
    const isSeen = document.visibilityState === 'visible' && document.hasFocus();
    if (!wanted || isSeen || !canNotify() || Notification.permission !== 'granted') return;
    const lines = [
      ...(unread > before.unread ? [translate('live.notify.unread', { smart_count: unread })] : []),
      ...(overdue > before.overdue ? [translate('live.notify.overdue', { smart_count: overdue })] : []),
    ];
    if (lines.length === 0) return;
    // Several windows of the desk say it once.
    const notice = new Notification(translate('desk.name'), { body: lines.join('\n'), tag: 'clinic-desk' });
    notice.addEventListener('click', () => {
      globalThis.focus();
      notice.close();
    });
  }, [wanted, unread, overdue, translate]);
};
