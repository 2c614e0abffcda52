import Box from '@mui/material/Box';
import { memo, type ReactNode, Suspense } from 'react';
import { type CoreLayoutProps, Loading, useTranslate } from 'react-admin';
import { Announcer } from './Announcer.tsx';
import { Arrival } from './Arrival.tsx';
import { BrokenBoundary } from './BrokenBoundary.tsx';
import { CommandKeys } from './commands/CommandKeys.tsx';
import { DeskCommands } from './commands/DeskCommands.tsx';
import { DeskBar } from './DeskBar.tsx';
import { AlarmBanner } from './live/AlarmBanner.tsx';
import { ConnectionStrip } from './live/ConnectionStrip.tsx';
import { LiveUpdates } from './live/LiveUpdates.tsx';
import { Navigation } from './Navigation.tsx';
import { SessionGuard } from './SessionGuard.tsx';
import { Ways } from './Ways.tsx';

const barHeight = 48;

/** A page that fills the window scrolls inside itself, and gives way to what is told above it. */
const main = {
  flex: 1,
  minWidth: 0,
  px: { xs: 1, sm: 2 },
  pb: 3,
  outline: 'none',
  '&:has(> .fills-window)': {
    display: 'flex',
    flexDirection: 'column',
    height: `calc(100dvh - ${barHeight}px)`,
    pb: 0,
  },
} as const;

/** The frame around every page: a bar on top, the menu at the side, one main region. */
export const Layout = ({ children }: CoreLayoutProps) => (
  <Around>
    {/* Drawn before the page, whose own keys win. */}
    <DeskCommands />
    <SkipLink />
    <DeskBar height={barHeight} />
    <Box sx={{ display: 'flex', minHeight: '100vh', pt: `${barHeight}px`, bgcolor: 'background.default' }}>
      <Navigation top={barHeight} />
      <Box component="main" id="main-content" tabIndex={-1} sx={main}>
        <ConnectionStrip />
        <AlarmBanner />
        <BrokenBoundary>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </BrokenBoundary>
      </Box>
    </Box>
    <Arrival />
    <Announcer />
    <SessionGuard />
  </Around>
);

/** The keyboard's ear and the line to what others do. */
const Around = ({ children }: { children: ReactNode }) => (
  <CommandKeys>
    <LiveUpdates>
      <Ways>{children}</Ways>
    </LiveUpdates>
  </CommandKeys>
);

/** With the hash in use for pages, a plain `#main-content` link would navigate away: focus by hand. */
const SkipLink = memo(() => {
  const translate = useTranslate();
  return (
    <Box
      component="button"
      type="button"
      onClick={() => document.getElementById('main-content')?.focus()}
      sx={{
        position: 'fixed',
        left: 8,
        top: -60,
        zIndex: 'tooltip',
        p: 1,
        bgcolor: 'background.paper',
        color: 'primary.main',
        font: 'inherit',
        '&:focus': { top: 8 },
      }}
    >
      {translate('desk.skip')}
    </Box>
  );
});
