import Box from '@mui/material/Box';
import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useArrowKeys } from '#articles/outline/useArrowKeys.ts';
import { usePanels } from '#articles/panels/usePanels.ts';
import { type Finding, findingLevels } from '#domain/checks/finding.ts';
import { findingId } from './findingId.ts';
import { useChecks } from './useChecks.ts';

/** A sign for each level, told apart without its colour. */
const signs = { error: '●', warning: '▲', advice: '○' } as const;
const tones = { error: 'error.main', warning: 'warning.main', advice: 'text.secondary' } as const;

/**
 * Beside each part of the text what was found in it; a press shows it in the list of findings. Stands next to the
 * text, not in it: whoever types meets none of it, and nothing of it is read out.
 */
export const MarginMarks = ({ editor }: { editor: Editor }) => {
  const translate = useTranslate();
  const { beside } = useChecks();
  const { room } = usePanels();
  const marks = useMemo(
    () => beside.map((found, part) => ({ found, part })).filter(({ found }) => found.length > 0),
    [beside],
  );
  const keys = useArrowKeys();
  useBesideParts(editor, keys.list, marks);
  if (room === 'one' || marks.length === 0) return null;
  return (
    <Box
      component="ol"
      ref={keys.list}
      onKeyDown={keys.onKeyDown}
      aria-label={translate('checking.margin.label')}
      sx={marginStyles}
    >
      {marks.map(({ found, part }) => (
        <li key={part}>
          <Mark found={found} />
        </li>
      ))}
    </Box>
  );
};

const Mark = ({ found }: { found: readonly Finding[] }) => {
  const translate = useTranslate();
  const { findings, pointed, point } = useChecks();
  const { show } = usePanels();
  const [worst] = found.toSorted(
    (one, other) => findingLevels.indexOf(one.level) - findingLevels.indexOf(other.level),
  );
  if (!worst) return null;
  const words = found.map(
    ({ level, sentence, args }) =>
      `${translate(`checking.margin.${level}`)}: ${translate(`articleChecks.found.${sentence}`, { ...args })}`,
  );
  return (
    <Box
      component="button"
      type="button"
      aria-label={words.join(' ')}
      title={words.join('\n')}
      aria-current={pointed && found.includes(pointed) ? 'true' : undefined}
      onClick={() => {
        point(worst);
        show('checks');
        // The panel is drawn first.
        setTimeout(() => document.getElementById(findingId(findings?.indexOf(worst) ?? -1))?.focus());
      }}
      sx={{ color: tones[worst.level] }}
    >
      <span aria-hidden>{signs[worst.level]}</span>
      {found.length > 1 ? <small aria-hidden>{found.length}</small> : null}
    </Box>
  );
};

interface Beside {
  part: number;
}

/**
 * Keeps each mark at the height of its part. The parts are remembered, not counted anew: what is typed between two
 * looks moves them, and a paragraph more above makes none of them another.
 */
function useBesideParts(
  editor: Editor,
  list: React.RefObject<HTMLElement | null>,
  marks: readonly Beside[],
): void {
  useLayoutEffect(() => {
    if (marks.length === 0) return undefined;
    let watched: { disconnect: () => void }[] = [];
    const begin = () => {
      const text = editor.view.dom;
      const parts = marks.map(({ part }) => text.children[part]);
      const place = () => {
        const tops = parts.map((part) =>
          part instanceof HTMLElement && part.isConnected ? part.offsetTop : null,
        );
        [...(list.current?.children ?? [])].forEach((mark, index) => {
          const top = tops[index] ?? null;
          if (mark instanceof HTMLElement) Object.assign(mark.style, top === null ? hidden : shownAt(top));
        });
      };
      place();
      if (!globalThis.ResizeObserver) return;
      // A line more is a higher text; a part more may still find room in it.
      const [resized, parted] = [new ResizeObserver(place), new MutationObserver(place)];
      resized.observe(text);
      parted.observe(text, { childList: true });
      watched = [resized, parted];
    };
    if (editor.isInitialized) begin();
    else editor.on('create', begin);
    return () => {
      editor.off('create', begin);
      for (const observer of watched) observer.disconnect();
    };
  }, [editor, list, marks]);
}

const hidden = { display: 'none' };
const shownAt = (top: number) => ({ display: '', top: `${top}px` });

const marginStyles = {
  listStyle: 'none',
  ...{ position: 'absolute', insetBlockStart: 0, insetInlineStart: 0, m: 0, p: 0 },
  '& > li': { position: 'absolute', insetInlineStart: 0 },
  '& button': {
    ...{ display: 'flex', alignItems: 'center', justifyContent: 'center', gap: '1px' },
    ...{ minWidth: 24, height: 24, p: 0, border: 0, borderRadius: 0.5, bgcolor: 'transparent' },
    ...{ font: 'inherit', fontSize: '0.75rem', lineHeight: 1, cursor: 'pointer' },
  },
  '& button:hover, & button[aria-current]': { bgcolor: 'action.selected' },
  '& small': { fontSize: '0.625rem' },
} as const;
