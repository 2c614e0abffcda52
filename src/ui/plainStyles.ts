import type { Theme } from '@mui/material/styles';

type Styles = Record<string, unknown>;

/**
 * Parts that a page draws in dozens are plain elements with these classes: a style made for each of them anew would
 * cost more than the elements themselves.
 */
export const plainStyles = ({ palette, typography, shape }: Theme, line: string): Styles => {
  const radius = shape.borderRadius;
  return {
    '.unseen': {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
    '.plain-link': {
      color: palette.primary.main,
      textDecoration: 'none',
      '&:hover': { textDecoration: 'underline' },
    },
    '.chip': { display: 'inline-flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' },
    '.shape': { width: 12, height: 12, flexShrink: 0 },
    '.tone-strong': { color: palette.primary.main },
    '.tone-waiting': { color: palette.warning.main },
    '.tone-ready': { color: palette.success.main },
    '.tone-quiet': { color: palette.text.secondary },
    '.tone-danger': { color: palette.error.main },
    '.section': {
      backgroundColor: palette.background.paper,
      color: palette.text.primary,
      border: `1px solid ${palette.divider}`,
      borderRadius: radius,
      padding: '12px',
      '@media (min-width: 600px)': { paddingInline: 16 },
      '& > .section-head': {
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'center',
        minHeight: 32,
        marginBottom: 4,
      },
      '& > .section-head > h3': { ...typography.h2, margin: 0 },
    },
    '.as-written': { whiteSpace: 'pre-wrap' },
    '.anywhere': { overflowWrap: 'anywhere' },
    '.lines': {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& > li': { paddingBlock: 6, borderTop: `1px solid ${palette.divider}` },
      // Two of them stand one under the other, and a finger must find one.
      '& summary': { minHeight: 28, lineHeight: '28px' },
    },
    'ol.lines > li': { paddingBlock: 8 },
    '.patient-words': {
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: '1rem',
      lineHeight: 1.6,
      maxWidth: '70ch',
      // Letters with many accents piled up stay within their own lines.
      overflow: 'clip',
      overflowClipMargin: 4,
    },
    '.changes': {
      margin: 0,
      paddingLeft: 20,
      color: palette.text.secondary,
      '& > li > span:last-child': { color: palette.text.primary },
    },
    '.press': {
      ...typography.button,
      textTransform: 'none',
      fontWeight: 600,
      boxSizing: 'border-box',
      minWidth: 64,
      margin: 0,
      padding: '6px 8px',
      border: 0,
      borderRadius: radius,
      background: 'none',
      color: palette.primary.main,
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: 8,
      textDecoration: 'none',
      cursor: 'pointer',
      userSelect: 'none',
      '&:hover': { backgroundColor: palette.action.hover },
      '&.inherit': { color: 'inherit' },
      '&.outlined': { padding: '5px 15px', border: `1px solid ${line}` },
      '&.contained': {
        padding: '6px 16px',
        color: palette.primary.contrastText,
        backgroundColor: palette.primary.main,
        '&:hover': { backgroundColor: palette.primary.dark },
      },
      '&.small': { padding: '4px 5px', fontSize: typography.pxToRem(13) },
      '&.small.outlined': { padding: '3px 9px' },
      '&.small.contained': { padding: '4px 10px' },
      '&.round': { minWidth: 0, padding: 5, borderRadius: '50%', color: palette.action.active },
      '& > svg': { width: 20, height: 20, flexShrink: 0, margin: '-2px 0 -2px -4px' },
      '& > svg.after': { margin: '-2px -4px -2px 0' },
      '&.small > svg': { width: 18, height: 18 },
      '&.round > svg': { width: 18, height: 18, margin: 0 },
    },
    // What is there at once needs no word that it is coming.
    '.late': { animation: 'late 1ms 400ms backwards' },
    '@keyframes late': { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
  };
};
