import type { SxProps, Theme } from '@mui/material/styles';

const twoLines = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const;
const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.25 } as const;
const column = { display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' };
const paper = {
  bgcolor: 'background.paper',
  color: 'text.primary',
  border: '1px solid',
  borderColor: 'divider',
} as const;
const wide = '@container (min-width: 480px)';

/** One sheet for the request's page: a style for each of its parts would be made anew with every request. */
export const pageStyle = {
  '.request': {
    containerType: 'inline-size',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    // The bar stands at the bottom of the window or of the pane, however little there is to read.
    minHeight: 'var(--request-height, calc(100dvh - 48px))',
    mb: 'var(--request-end, -24px)',

    '& .row': row,
    '& .column': column,
    '& .apart': { justifyContent: 'space-between' },

    '& > header': {
      ...paper,
      borderRadius: 1,
      zIndex: 3,
      px: 2,
      py: 1.25,
      mt: 1,
      mx: 'var(--request-pad, 0px)',
      '@container (min-width: 600px)': { position: 'sticky', top: 'var(--request-top, 48px)' },
    },
    '& .who': {
      display: 'flex',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      gap: 2,
      '& > h2': { m: 0, fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.25, outline: 'none', ...twoLines },
      '& > div': { ...row, flexShrink: 0, maxWidth: '50%', justifyContent: 'flex-end', fontWeight: 500 },
    },
    '& .number': { display: 'none', [wide]: { display: 'flex' }, alignItems: 'center', gap: 0.5 },
    '& .number > a': {
      fontSize: '1.5rem',
      fontWeight: 500,
      fontVariantNumeric: 'tabular-nums',
      lineHeight: 1.3,
    },
    '& .call': {
      my: 1,
      width: '100%',
      py: '8px',
      fontSize: '0.87rem',
      [wide]: { display: 'none' },
    },
    '& .needed': { color: 'text.primary', fontWeight: 600 },
    '& .holder': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 0.5,
      minHeight: 34,
      '& > .tone-quiet': { mr: 1 },
      '& .tone-quiet > span': { color: 'text.primary' },
      '& .tone-quiet > strong': { color: 'text.primary', fontWeight: 600 },
    },
    '& .here': { display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontWeight: 600 },

    '& > .body': { ...column, flex: 1, px: 'var(--request-pad, 0px)', pt: 1.5, pb: 2 },
    '& .two': {
      display: 'grid',
      gap: 1.5,
      alignItems: 'start',
      gridTemplateColumns: 'minmax(0, 1fr)',
      '@container (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(250px, 2fr)' },
    },
    '& .section > p': { m: 0 },
    '& .section > * + p': { mt: 1 },
    '& .section-head + p': { mt: 0 },
    '& dl': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      gap: '4px 16px',
      m: 0,
      '& > dt': { color: 'text.secondary' },
      '& > dd': { m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
    },
    '& .facing': {
      display: 'flex',
      justifyContent: 'space-between',
      gap: 2,
      '& > :last-child': { whiteSpace: 'nowrap' },
    },
    // A finger finds it, also close above the bar.
    '& .other': { fontWeight: 600, minWidth: 0, lineHeight: '28px' },
    '& .acts': { columnGap: 0.5, ml: -0.6 },
    '& blockquote': {
      m: 0,
      my: 0.5,
      pl: 1.5,
      borderLeft: 3,
      borderColor: 'divider',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      overflow: 'clip',
    },

    '& .note': {
      position: 'relative',
      mb: 1.5,
      '& > textarea': {
        display: 'block',
        width: '100%',
        boxSizing: 'border-box',
        minHeight: 36,
        maxHeight: '12.5rem',
        resize: 'none',
        fieldSizing: 'content',
        font: 'inherit',
        lineHeight: 1.4375,
        color: 'text.primary',
        bgcolor: 'transparent',
        border: '1px solid',
        borderColor: 'var(--control-line)',
        borderRadius: 1,
        px: '14px',
        py: '7.5px',
        outline: 'none',
        '&::placeholder': { color: 'transparent' },
        '&:hover': { borderColor: 'text.primary' },
        '&:focus': { borderColor: 'primary.main', boxShadow: 'inset 0 0 0 1px currentColor' },
      },
      '& > label': {
        position: 'absolute',
        top: 9,
        left: 14,
        color: 'text.secondary',
        pointerEvents: 'none',
        transformOrigin: 'top left',
      },
      '& > textarea:focus ~ label': { color: 'primary.main' },
      '& > textarea:focus ~ label, & > textarea:not(:placeholder-shown) ~ label': {
        transform: 'translate(-4px, -18px) scale(0.75)',
        px: '6px',
        bgcolor: 'background.paper',
      },
      '& > .press': { mt: 1 },
    },

    '& > .bar': {
      ...paper,
      position: 'sticky',
      bottom: 0,
      zIndex: 3,
      px: 2,
      py: 1,
      display: 'flex',
      gap: 1,
      '& > *': { whiteSpace: 'nowrap' },
      '& > :last-child': { ml: 'auto' },
      '&.narrow > *': { flex: '1 1 0', ml: 0 },
    },
  },
} as const satisfies SxProps<Theme>;
