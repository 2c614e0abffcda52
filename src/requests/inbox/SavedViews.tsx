import More from '@mui/icons-material/MoreHoriz';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import type { SavedView } from '#domain/savedView.ts';
import { useMe } from '#ui/useMe.ts';
import { useRights } from '#ui/useRights.ts';
import { useAsked } from './InboxContext.ts';
import { useSavedViews } from './useSavedViews.ts';

const SavedViewMenu = lazy(() =>
  import('./SavedViewMenu.tsx').then((module) => ({ default: module.SavedViewMenu })),
);

/** Views the team saved, and one's own; below those that everybody has. */
export const SavedViews = () => {
  const translate = useTranslate();
  const data = useSavedViews();
  useNamedInAddress(data);
  if (data.length === 0) return null;
  return (
    <>
      <h3 id="team-views">{translate('inbox.saved.title')}</h3>
      <ul aria-labelledby="team-views">
        {data.map((saved) => (
          <Box component="li" key={saved.id} sx={{ display: 'flex', alignItems: 'center' }}>
            <Saved saved={saved} />
          </Box>
        ))}
      </ul>
    </>
  );
};

const Saved = ({ saved }: { saved: SavedView }) => {
  const translate = useTranslate();
  const me = useMe()?.id;
  const rights = useRights();
  const { savedId, openSaved } = useAsked();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isOwn = saved.ownerId === me;
  const mayChange = isOwn ? rights['views:write'] : rights['views:write-others'];
  const view = saved.filter.view ?? 'all';
  return (
    <>
      <Box
        component={LinkBase}
        to={`/requests?view=${view}&saved=${saved.id}`}
        className="view"
        aria-current={savedId === saved.id ? 'true' : undefined}
        onClick={(event: React.MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          openSaved(saved);
        }}
        sx={{ flex: 1, minWidth: 0 }}
      >
        <span className="label">{saved.name}</span>
        {saved.shared && !isOwn ? (
          <span className="count zero">{translate('inbox.saved.sharedMark')}</span>
        ) : null}
      </Box>
      {mayChange ? (
        <IconButton
          size="small"
          aria-label={translate('inbox.saved.menu', { name: saved.name })}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <More fontSize="small" />
        </IconButton>
      ) : null}
      {anchor ? (
        <Suspense>
          <SavedViewMenu saved={saved} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      ) : null}
    </>
  );
};

/** A link to a saved view opens it as it is now saved. */
const useNamedInAddress = (known: readonly SavedView[]) => {
  const { savedId, openSaved } = useAsked();
  const named = new URLSearchParams(useLocation().search).get('saved');
  const wanted = known.find(({ id }) => id === named && id !== savedId);
  const open = useEffectEvent(openSaved);
  useEffect(() => {
    if (wanted) open(wanted);
  }, [wanted]);
};
