import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { BrokenBoundary } from '#ui/BrokenBoundary.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { panels } from './panels.ts';
import { usePanelLabel } from './usePanelLabel.ts';
import { type PanelId, usePanels } from './usePanels.ts';

const idOf = (part: 'tab' | 'panel', panel: PanelId) => `article-${part}-${panel}`;

/** The panels as tabs: one at a time, chosen with arrow keys too. */
export const Panels = ({ faulty }: { faulty: readonly PanelId[] }) => {
  const translate = useTranslate();
  const labelOf = usePanelLabel(faulty);
  const { shown, show } = usePanels();
  const open = panels.find(({ id }) => id === shown);
  if (!open) return null;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }}>
      <Tabs
        value={open.id}
        onChange={(_event, id: PanelId) => show(id)}
        aria-label={translate('articlePage.panels.label')}
        variant="scrollable"
        scrollButtons={false}
        selectionFollowsFocus
        sx={tabStyles}
      >
        {panels.map(({ id, label }) => (
          <Tab
            key={id}
            id={idOf('tab', id)}
            value={id}
            label={labelOf({ id, label })}
            aria-controls={id === open.id ? idOf('panel', id) : undefined}
            sx={faulty.includes(id) ? { color: 'error.main' } : undefined}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={idOf('panel', open.id)}
        aria-labelledby={idOf('tab', open.id)}
        tabIndex={0}
        sx={{ overflowY: 'auto', minHeight: 0, px: 1.5, py: 1 }}
      >
        <PanelContent panel={open.id} />
      </Box>
    </Box>
  );
};

/** What breaks in one panel leaves the text and the others alone. */
const PanelContent = ({ panel }: { panel: PanelId }) => {
  const Panel = panels.find(({ id }) => id === panel)?.Panel;
  return (
    <BrokenBoundary key={panel}>
      <Suspense fallback={<Waiting />}>{Panel ? <Panel /> : null}</Suspense>
    </BrokenBoundary>
  );
};

const tabStyles = {
  minHeight: 40,
  borderBottom: 1,
  borderColor: 'divider',
  flexShrink: 0,
  '& .MuiTab-root': { minWidth: 0, minHeight: 40, px: 1.1, py: 0.5, textTransform: 'none' },
} as const;
