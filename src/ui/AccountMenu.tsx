import AccountCircle from '@mui/icons-material/AccountCircle';
import Contrast from '@mui/icons-material/Contrast';
import Keyboard from '@mui/icons-material/KeyboardOutlined';
import Logout from '@mui/icons-material/Logout';
import ManageAccounts from '@mui/icons-material/ManageAccountsOutlined';
import TextFields from '@mui/icons-material/TextFields';
import Translate from '@mui/icons-material/Translate';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useGetIdentity, useLocaleState, useLogout, useNavigate, useTheme, useTranslate } from 'react-admin';
import { useRunCommand } from './commands/useCommands.ts';
import { NotifyItem } from './live/NotifyItem.tsx';
import { isAnythingUnsaved } from './unsaved.ts';

const ReadingDialog = lazy(() =>
  import('./reading/ReadingDialog.tsx').then((module) => ({ default: module.ReadingDialog })),
);

/** Who is signed in; language, colors and signing out. */
export const AccountMenu = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme();
  const logout = useLogout();
  const run = useRunCommand();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isReading, setReading] = useState(false);
  const name = identity?.fullName ?? '';

  const choose = (action: () => void) => () => {
    setAnchor(null);
    action();
  };
  /** A new language draws every page afresh and a sign-out clears everything: typing would be lost. */
  const unlessUnsaved = (action: () => void) => () => {
    if (!isAnythingUnsaved() || globalThis.confirm(translate('desk.account.unsaved'))) action();
  };

  return (
    <>
      <Button
        color="inherit"
        aria-label={translate('desk.account.open', { name })}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        startIcon={<AccountCircle />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 40, '& .MuiButton-startIcon': { mx: 0 } }}
      >
        <Typography
          component="span"
          variant="body2"
          noWrap
          sx={{ display: { xs: 'none', sm: 'block' }, ml: 1 }}
        >
          {name}
        </Typography>
      </Button>
      <Menu disablePortal anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        <Item icon={<ManageAccounts fontSize="small" />} onClick={choose(() => navigate('/account'))}>
          {translate('account.title')}
        </Item>
        <Item
          icon={<Translate fontSize="small" />}
          onClick={choose(unlessUnsaved(() => setLocale(other(locale))))}
        >
          <span lang={other(locale)}>{translate('desk.account.language')}</span>
        </Item>
        <Item
          icon={<Contrast fontSize="small" />}
          onClick={choose(() => setTheme(theme === 'dark' ? 'light' : 'dark'))}
        >
          {translate(theme === 'dark' ? 'desk.account.light' : 'desk.account.dark')}
        </Item>
        <Item icon={<TextFields fontSize="small" />} onClick={choose(() => setReading(true))}>
          {translate('reading.open')}
        </Item>
        <Item icon={<Keyboard fontSize="small" />} onClick={choose(() => run('desk.help'))}>
          {translate('live.help.open')}
        </Item>
        <NotifyItem onChosen={() => setAnchor(null)} />
        <Divider />
        <Item icon={<Logout fontSize="small" />} onClick={choose(unlessUnsaved(() => void logout()))}>
          {translate('desk.account.signOut')}
        </Item>
      </Menu>
      {isReading && (
        <Suspense>
          <ReadingDialog onClose={() => setReading(false)} />
        </Suspense>
      )}
    </>
  );
};

const Item = ({ icon, onClick, children }: { icon: ReactNode; onClick: () => void; children: ReactNode }) => (
  <MenuItem onClick={onClick}>
    <ListItemIcon>{icon}</ListItemIcon>
    {children}
  </MenuItem>
);

const other = (locale: string): string => (locale === 'es' ? 'en' : 'es');
