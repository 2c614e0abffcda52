import type { SxProps, Theme } from '@mui/material/styles';

/** How rows stand: two lines of 56 px, or 40 where more should fit. */
export const densities = {
  comfortable: { minHeight: 56, py: '8px', fontSize: '0.875rem', lineHeight: '1.25rem', second: '0.8125rem' },
  compact: { minHeight: 40, py: '3px', fontSize: '0.8125rem', lineHeight: '1.0625rem', second: '0.75rem' },
} as const;
export type Density = keyof typeof densities;

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** One sheet for the whole list: a style per part of each row would cost more than the rows. */
export const rowStyle = (density: Density): SxProps<Theme> => {
  const { minHeight, py, fontSize, lineHeight, second } = densities[density];
  return {
    fontSize,
    lineHeight,
    colorScheme: ({ palette }: Theme) => palette.mode,
    '& .sign': { width: 12, height: 12, flexShrink: 0 },
    '& .strong': { color: 'primary.main' },
    '& .waiting': { color: 'warning.main' },
    '& .ready': { color: 'success.main' },
    '& .quiet': { color: 'text.secondary' },
    '& .danger, & .refusal': { color: 'error.main' },
    '& .unseen': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    '& .row': {
      position: 'relative',
      display: 'flex',
      minHeight,
      contentVisibility: 'auto',
      containIntrinsicSize: `auto ${minHeight}px`,
      borderBottom: 1,
      borderColor: 'divider',
      boxSizing: 'border-box',
      '&:hover': { bgcolor: 'action.hover' },
      '&.selected': { bgcolor: 'action.hover' },
      '&.open': {
        bgcolor: 'action.selected',
        boxShadow: 'inset 3px 0 0 currentColor',
        color: 'primary.main',
      },
      '&.open .words': { color: 'text.primary' },
      '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
    },
    '& .pick': { flexShrink: 0, display: 'flex' },
    '& .pick label': {
      position: 'relative',
      zIndex: 1,
      width: 36,
      display: 'grid',
      placeItems: 'center',
      cursor: 'pointer',
    },
    '& .pick input': { width: 15, height: 15, margin: 0, accentColor: 'currentColor', color: 'primary.main' },
    '& .words': { flex: 1, minWidth: 0, py, pr: 1.5, '&:first-of-type': { pl: 1.5 } },
    '& .line': { display: 'flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' },
    '& .second': { fontSize: second, color: 'text.secondary' },
    '& .name': {
      ...cut,
      minWidth: 48,
      color: 'inherit',
      textDecoration: 'none',
      fontWeight: 600,
      outline: 'none',
      '&::after': { content: '""', position: 'absolute', inset: 0 },
    },
    '& .mark, & .status, & .lookers': {
      display: 'inline-flex',
      alignItems: 'center',
      gap: '4px',
      flexShrink: 0,
    },
    '& .mark': { fontSize: '0.75rem', fontWeight: 600 },
    '& .mark.language': {
      border: 1,
      borderColor: 'divider',
      borderRadius: '4px',
      px: '4px',
      lineHeight: '0.9375rem',
      fontSize: '0.6875rem',
      color: 'text.primary',
    },
    '& .lookers': { ...cut, flexShrink: 1, fontSize: '0.75rem', color: 'info.main', display: 'flex' },
    '& .clock': {
      ml: 'auto',
      flexShrink: 0,
      display: 'inline-flex',
      alignItems: 'center',
      gap: '4px',
      fontSize: second,
      position: 'relative',
      '&.overdue': { color: 'error.main', fontWeight: 500 },
    },
    '& .what': { ...cut, flex: '0 1 auto', minWidth: 0 },
    '& .status': { color: 'text.primary', ml: 'auto' },
    '& .who': {
      position: 'relative',
      width: 22,
      height: 18,
      flexShrink: 0,
      display: 'grid',
      placeItems: 'center',
      borderRadius: '9px',
      fontSize: '0.625rem',
      fontWeight: 700,
      lineHeight: 1,
      color: 'text.primary',
      bgcolor: 'action.selected',
      '&.mine': { bgcolor: 'primary.main', color: 'primary.contrastText' },
      '&.nobody': { bgcolor: 'transparent', border: '1px dashed', borderColor: 'text.disabled' },
    },
    '& .gone': {
      '& .name, & .words, & .second, & .status, & .sign': { color: 'text.secondary', fontWeight: 400 },
      '& .clock': { color: 'text.primary', fontWeight: 500 },
    },
    '& .refusal': { fontSize: '0.75rem', whiteSpace: 'normal', lineHeight: 1.35, py: '2px' },
  };
};
