import Box from '@mui/material/Box';
import { lazy, type ReactNode, Suspense } from 'react';
import { useArticleEditor } from '#editor/useArticleEditor.ts';
import { Outline } from './outline/Outline.tsx';
import { BottomSheet } from './panels/BottomSheet.tsx';
import { PanelButtons } from './panels/PanelButtons.tsx';
import { Panels } from './panels/Panels.tsx';
import { useFaultyPanels } from './panels/useFaultyPanels.ts';
import { usePanels } from './panels/usePanels.ts';

const FaintRemarks = lazy(() =>
  import('./comments/FaintRemarks.tsx').then((room) => ({ default: room.FaintRemarks })),
);

interface Props {
  /** Where the article stands, and what can be done with it. */
  top: ReactNode;
  text: ReactNode;
}

/**
 * Outline, text and panels side by side, each scrolled by itself; where it is narrower the outline folds away and a
 * panel is opened beside the text, and on a phone over it, from below.
 */
export const ArticleFrame = ({ top, text }: Props) => {
  const { room, shown } = usePanels();
  const faulty = useFaultyPanels();
  const { editor } = useArticleEditor();
  const panel = shown === 'outline' ? <Outline /> : <Panels faulty={faulty} />;
  return (
    <>
      <Box sx={topStyles}>
        {top}
        {room === 'all' ? null : <PanelButtons faulty={faulty} />}
      </Box>
      <Box sx={{ ...columnsStyles, gridTemplateColumns: columns[room === 'two' && !shown ? 'one' : room] }}>
        {room === 'all' ? (
          <Box sx={sideStyles}>
            <Outline />
          </Box>
        ) : null}
        <Box sx={textStyles}>{text}</Box>
        {room !== 'one' && shown ? <Box sx={{ ...sideStyles, ...panelStyles }}>{panel}</Box> : null}
      </Box>
      {room === 'one' ? <BottomSheet>{panel}</BottomSheet> : null}
      {editor && shown !== 'comments' ? (
        <Suspense>
          <FaintRemarks editor={editor} />
        </Suspense>
      ) : null}
    </>
  );
};

/** The text as wide as readers have it. */
const columns = {
  all: 'minmax(0, 220px) minmax(0, 760px) minmax(300px, 360px)',
  two: 'minmax(0, 760px) minmax(300px, 360px)',
  one: 'minmax(0, 760px)',
} as const;

/** On a phone it stays on top only where the keyboard leaves room for it. */
const topStyles = {
  display: 'grid',
  gap: 0.5,
  py: 1,
  zIndex: 3,
  bgcolor: 'background.default',
  '@media (max-width: 899.95px) and (min-height: 600px)': { position: 'sticky', top: 48 },
} as const;

const columnsStyles = {
  display: 'grid',
  flex: 1,
  minHeight: 0,
  gap: 1,
  justifyContent: 'center',
  // What may only be read is still there to be read.
  '& .MuiInputBase-input.Mui-disabled': { color: 'text.primary', WebkitTextFillColor: 'currentColor' },
} as const;

const sideStyles = { minWidth: 0, minHeight: 0, overflowY: 'auto', pb: 2 } as const;

const panelStyles = {
  display: 'flex',
  flexDirection: 'column',
  overflow: 'hidden',
  pb: 0,
  mb: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
} as const;

const textStyles = {
  minWidth: 0,
  minHeight: 0,
  px: { xs: 1.5, sm: 2 },
  pb: 1.5,
  // A margin and no padding: what sticks to the top would stay away from it.
  '& > :first-of-type': { mt: 1.5 },
  mb: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  // The toolbar stays on top of it, and what gets the focus must not lie under it.
  overflowY: { md: 'auto' },
  scrollPaddingTop: 64,
} as const;
