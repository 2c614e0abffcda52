import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Editor } from '@tiptap/core';
import { useTranslate } from 'react-admin';
import { SectionMark, useSectionMarks } from '#articles/checks/SectionMark.tsx';
import { usePanels } from '#articles/panels/usePanels.ts';
import { outlineOf } from '#editor/outlineOf.ts';
import { useArticleEditor } from '#editor/useArticleEditor.ts';
import { usePause } from '#editor/usePause.ts';
import { useArrowKeys } from './useArrowKeys.ts';

/** The headings, and which of them the cursor stands under. */
const readOutline = ({ state: { doc, selection } }: Editor) => {
  const entries = outlineOf(doc);
  return { entries, here: entries.findLastIndex(({ at }) => at < selection.from) };
};

/** Looked for anew: since the last pause the text may have moved. */
function jump(editor: Editor, index: number): void {
  const entry = outlineOf(editor.state.doc)[index];
  if (!entry) return;
  editor
    .chain()
    .focus()
    .setTextSelection(entry.at + 1)
    .scrollIntoView()
    .run();
}

/** The article's headings; a press leads to the place. */
export const Outline = () => {
  const translate = useTranslate();
  const { editor } = useArticleEditor();
  const { uncover } = usePanels();
  const outline = usePause(editor, readOutline);
  const keys = useArrowKeys();
  const marks = useSectionMarks();
  return (
    <Box component="nav" aria-label={translate('articlePage.outline.label')} sx={{ minWidth: 0 }}>
      <Typography component="h2" variant="h3" sx={{ px: 1, py: 0.5 }}>
        {translate('articlePage.outline.label')}
      </Typography>
      {outline && outline.entries.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ px: 1 }}>
          {translate('articlePage.outline.none')}
        </Typography>
      ) : null}
      <Box component="ol" ref={keys.list} onKeyDown={keys.onKeyDown} sx={listStyles}>
        {outline?.entries.map(({ level, text }, index) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === outline.here ? 'location' : undefined}
              data-level={level}
              onClick={() => {
                uncover();
                // What lay over the text first gives the focus back to where it was.
                setTimeout(() => editor && jump(editor, index));
              }}
            >
              {text || <em>{translate('articlePage.outline.empty')}</em>}
              <SectionMark {...(marks[index] ?? noMarks)} />
            </button>
          </li>
        ))}
      </Box>
    </Box>
  );
};

const noMarks = { errors: 0, warnings: 0 };

const listStyles = {
  listStyle: 'none',
  m: 0,
  p: 0,
  '& button': {
    display: 'block',
    width: '100%',
    minHeight: 28,
    px: 1,
    py: 0.5,
    border: 0,
    borderLeft: '3px solid transparent',
    borderRadius: 0.5,
    bgcolor: 'transparent',
    color: 'text.primary',
    font: 'inherit',
    fontSize: '0.8125rem',
    lineHeight: 1.35,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
  '& button:hover': { bgcolor: 'action.hover' },
  '& button[data-level="2"]': { fontWeight: 600 },
  '& button[data-level="3"]': { pl: 2.5 },
  '& button[data-level="4"]': { pl: 4, color: 'text.secondary' },
  '& button[aria-current]': { borderLeftColor: 'primary.main', bgcolor: 'action.selected' },
} as const;
