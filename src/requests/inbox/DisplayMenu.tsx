import More from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import { lazy, memo, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';

const DisplayChoices = lazy(() =>
  import('./DisplayChoices.tsx').then((module) => ({ default: module.DisplayChoices })),
);

/** How the list is drawn, and the team views made of it. */
export const DisplayMenu = memo(() => {
  const label = useTranslate()('inbox.display.open');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <More />
      </IconButton>
      {anchor ? (
        <Suspense>
          <DisplayChoices anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      ) : null}
    </>
  );
});
