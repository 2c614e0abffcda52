import MenuIcon from '@mui/icons-material/Menu';
import AppBar from '@mui/material/AppBar';
import IconButton from '@mui/material/IconButton';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { AccountMenu } from './AccountMenu.tsx';
import { FindButton } from './find/FindButton.tsx';
import { slideInOpen } from './Navigation.tsx';
import { ReloadButton } from './ReloadButton.tsx';

/** Menu button on narrow windows, the page's heading (react-admin puts it there by id), reload, account. */
export const DeskBar = memo(({ height }: { height: number }) => {
  const translate = useTranslate();
  const [open, setOpen] = useStore(slideInOpen, false);
  return (
    <AppBar
      position="fixed"
      color="inherit"
      elevation={0}
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider', zIndex: 'drawer' }}
    >
      <Toolbar disableGutters sx={{ minHeight: `${height}px !important`, px: { xs: 1, sm: 2 }, gap: 1 }}>
        <IconButton
          aria-label={translate('desk.menu.open')}
          aria-expanded={open}
          onClick={() => setOpen(true)}
          sx={{ display: { md: 'none' } }}
        >
          <MenuIcon />
        </IconButton>
        <Typography
          component="span"
          sx={{ display: { xs: 'none', md: 'block' }, width: 176, fontWeight: 700, color: 'primary.main' }}
        >
          {translate('desk.name')}
        </Typography>
        <Typography
          component="h1"
          variant="h1"
          id="react-admin-title"
          noWrap
          sx={{ flex: 1, '&& *': { display: 'inline' } }}
        />
        <FindButton />
        <ReloadButton />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
});
