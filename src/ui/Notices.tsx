import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import {
  Notification,
  NotificationContext,
  type NotificationPayload,
  useNotificationContext,
} from 'react-admin';

/** As many as can be read at once; the oldest makes room. */
const most = 3;

const stack = {
  position: 'fixed',
  zIndex: 'snackbar',
  bottom: { xs: 8, sm: 24 },
  left: 8,
  right: 8,
  display: 'flex',
  flexDirection: 'column',
  alignItems: { xs: 'stretch', sm: 'center' },
  gap: 1,
  pointerEvents: 'none',
} as const;

/**
 * What was done or refused, the moment it is told. React-admin shows the next notice only once the one before has gone,
 * which whoever works by key waits for: they would read of an act seconds after it, and take back another than they mean.
 */
export const Notices = () => {
  const { notifications, setNotifications } = useNotificationContext();
  useEffect(() => {
    if (notifications.length > most) setNotifications((told) => told.slice(-most));
  }, [notifications, setNotifications]);
  return (
    <Box sx={stack}>
      {notifications.map((notice) => (
        <Notice
          key={keyOf(notice)}
          notice={notice}
          onGone={() => setNotifications((told) => told.filter((one) => one !== notice))}
        />
      ))}
    </Box>
  );
};

const keys = new WeakMap<NotificationPayload, string>();

const keyOf = (notice: NotificationPayload): string => {
  const key = keys.get(notice) ?? crypto.randomUUID();
  keys.set(notice, key);
  return key;
};

const inTheStack = {
  position: 'static',
  transform: { xs: 'none', sm: 'none' },
  maxWidth: { sm: 640 },
  pointerEvents: 'auto',
} as const;

/** React-admin's own, which takes the first of what it finds: here it finds one. */
const Notice = ({ notice, onGone }: { notice: NotificationPayload; onGone: () => void }) => {
  const outer = useNotificationContext();
  const [waiting, setWaiting] = useState([notice]);
  const takeNotification = () => {
    setWaiting([]);
    return notice;
  };
  return (
    <NotificationContext.Provider value={{ ...outer, notifications: waiting, takeNotification }}>
      <Notification sx={inTheStack} slotProps={{ transition: { onExited: onGone } }} />
    </NotificationContext.Provider>
  );
};
