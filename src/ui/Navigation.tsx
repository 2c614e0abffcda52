import Article from '@mui/icons-material/ArticleOutlined';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { createElement, memo } from 'react';
import {
  type ResourceDefinition,
  useCanAccess,
  useGetResourceLabel,
  useLocation,
  useResourceDefinitions,
  useStore,
  useTranslate,
} from 'react-admin';
import { GoLink } from './GoLink.tsx';
import { SideSlot } from './SideSlot.tsx';

/** Where the bar's button and the drawer meet. */
export const slideInOpen = 'menu.open';

const width = { open: '12.5rem', folded: 56 };

/** Beside an article's outline, text and panels the column is icons, unless it was opened there. */
const pagesThatNeedRoom = /^\/articles\/(?!create|review)/;

/** The pages this person may open: a column that can be narrowed to icons, a drawer on narrow windows. */
export const Navigation = memo(({ top }: { top: number }) => {
  const beside = pagesThatNeedRoom.test(useLocation().pathname);
  const [open, setOpen] = useStore(beside ? 'sidebar.openBeside' : 'sidebar.open', !beside);
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  return wide ? <Column top={top} open={open} onToggle={() => setOpen(!open)} /> : <SlideIn />;
});

const Column = ({ top, open, onToggle }: { top: number; open: boolean; onToggle: () => void }) => {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('desk.menu.label')}
      sx={{
        position: 'sticky',
        top,
        height: `calc(100vh - ${top}px)`,
        width: open ? width.open : width.folded,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        overflowY: 'auto',
      }}
    >
      <Links labelled={open} hasSide={open} />
      <IconButton
        aria-label={translate(open ? 'desk.menu.fold' : 'desk.menu.unfold')}
        onClick={onToggle}
        sx={{ alignSelf: open ? 'flex-end' : 'center', m: 1 }}
      >
        {open ? <ChevronLeft /> : <ChevronRight />}
      </IconButton>
    </Box>
  );
};

/** Closed until asked for: the stored choice is about the column of wide windows. */
const SlideIn = () => {
  const translate = useTranslate();
  const [open, setOpen] = useStore(slideInOpen, false);
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      slotProps={{ paper: { sx: { width: 260 }, 'aria-label': translate('desk.menu.label') } }}
    >
      <Box component="nav" aria-label={translate('desk.menu.label')} onClick={() => setOpen(false)}>
        <Links labelled />
      </Box>
    </Drawer>
  );
};

interface LinksProps {
  labelled: boolean;
  /** A desk may put links of its own under its line. */
  hasSide?: boolean;
}

const Links = ({ labelled, hasSide = false }: LinksProps) => {
  const resources = Object.values(useResourceDefinitions());
  const here = useLocation().pathname.split('/')[1];
  return (
    <List component="ul" sx={{ p: 1 }}>
      {resources
        .filter(({ hasList }) => hasList)
        .map((resource) => (
          <ResourceLink
            key={resource.name}
            resource={resource}
            labelled={labelled}
            hasSide={hasSide}
            here={resource.name === here}
          />
        ))}
    </List>
  );
};

/** Where the desk has links of its own, one of them is marked instead. */
const ownLinks = { '&:has(nav) > .Mui-selected': { bgcolor: 'transparent' } };

interface ResourceLinkProps extends Required<LinksProps> {
  resource: ResourceDefinition;
  here: boolean;
}

const ResourceLink = memo(({ resource, labelled, hasSide, here }: ResourceLinkProps) => {
  const { canAccess } = useCanAccess({ action: 'list', resource: resource.name });
  const label = useGetResourceLabel()(resource.name, 2);
  if (!canAccess) return null;
  return (
    <ListItem disablePadding sx={{ display: 'block', ...ownLinks }}>
      <ListItemButton
        component={GoLink}
        to={`/${resource.name}`}
        selected={here}
        aria-current={here ? 'page' : undefined}
        aria-label={labelled ? undefined : label}
        title={labelled ? undefined : label}
        sx={{ borderRadius: 1, minHeight: 40, px: 1.25 }}
      >
        <ListItemIcon sx={{ minWidth: 36, color: here ? 'primary.main' : 'text.secondary' }}>
          {createElement(resource.icon ?? Article, { fontSize: 'small' })}
        </ListItemIcon>
        {labelled ? <ListItemText primary={label} /> : null}
      </ListItemButton>
      {here && hasSide ? <SideSlot /> : null}
    </ListItem>
  );
});
