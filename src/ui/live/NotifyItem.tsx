import Notifications from '@mui/icons-material/NotificationsOutlined';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem from '@mui/material/MenuItem';
import { useNotify, useStore, useTranslate } from 'react-admin';
import { useRights } from '#ui/useRights.ts';
import { canNotify, desktopNotices } from './useDesktopNotice.ts';

/** Switches the browser’s own notices on and off; the browser asks the person when they are switched on. */
export const NotifyItem = ({ onChosen, ...item }: { onChosen: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const rights = useRights();
  const [wanted, setWanted] = useStore(desktopNotices, false);
  if (!canNotify() || rights['requests:read'] !== 'all') return null;

  const choose = async () => {
    onChosen();
    if (wanted) return setWanted(false);
    const answer = await Notification.requestPermission();
    if (answer === 'granted') setWanted(true);
    notify(`live.notify.${answer === 'granted' ? 'on' : 'refused'}`, {
      type: answer === 'granted' ? 'info' : 'warning',
    });
  };
  return (
    <MenuItem {...item} onClick={() => void choose()}>
      <ListItemIcon>
        <Notifications fontSize="small" />
      </ListItemIcon>
      {translate(wanted ? 'live.notify.switchOff' : 'live.notify.switchOn')}
    </MenuItem>
  );
};
