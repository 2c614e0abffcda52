import { alpha, type Theme } from '@mui/material/styles';

const hourHeight = 84;

/** Stripes tell closed and away without any color. */
const stripes = (color: string, angle: number, gap: number) =>
  `repeating-linear-gradient(${angle}deg, ${color} 0 1px, transparent 1px ${gap}px)`;

/** The library's own looks, in the desk's colors, light and dark. */
export const gridStyle = ({ palette }: Theme) => {
  const line = palette.divider;
  return {
    flex: 1,
    minHeight: { xs: 560, sm: 0 },
    height: { xs: 560, sm: 'auto' },
    position: 'relative',
    bgcolor: 'background.paper',
    '& .rbc-time-view, & .rbc-month-view, & .rbc-header, & .rbc-time-header-content, & .rbc-time-content, & .rbc-timeslot-group, & .rbc-day-bg + .rbc-day-bg, & .rbc-month-row + .rbc-month-row, & .rbc-time-content > * + * > *, & .rbc-time-header > .rbc-row:first-of-type, & .rbc-time-header.rbc-overflowing, & .rbc-header + .rbc-header, & .rbc-time-header-content > .rbc-row.rbc-row-resource, & .rbc-time-header > .rbc-row.rbc-row-resource':
      { borderColor: line },
    '& .rbc-time-view, & .rbc-month-view': { border: 0 },
    '& .rbc-allday-cell': { display: 'none' },
    '& .rbc-time-content': { borderTopWidth: 1 },
    '& .rbc-timeslot-group': { minHeight: hourHeight },
    '& .rbc-day-slot .rbc-time-slot': { borderTop: 0 },
    '& .rbc-day-slot .rbc-time-slot:nth-of-type(2)': { borderTop: `1px dotted ${line}` },
    '& .rbc-time-view .rbc-time-gutter, & .rbc-time-view .rbc-time-header-gutter': {
      bgcolor: 'background.paper',
      borderColor: line,
    },
    '& .rbc-time-gutter .rbc-label': { color: 'text.secondary', fontSize: '0.75rem' },
    '& .rbc-header': { fontWeight: 600, fontSize: '0.8125rem', py: 0.25, textOverflow: 'clip' },
    '& .rbc-header button': { font: 'inherit' },
    '& .rbc-today': { bgcolor: alpha(palette.primary.main, 0.06) },
    '& .rbc-time-view-resources .rbc-today': { bgcolor: 'transparent' },
    '& .rbc-header.rbc-today': { color: 'primary.main' },
    '& .rbc-off-range-bg': { bgcolor: 'action.hover' },
    '& .rbc-off-range': { color: 'text.secondary' },
    '& .rbc-date-cell': { p: '2px 6px', fontVariantNumeric: 'tabular-nums' },
    '& .rbc-current-time-indicator': { display: 'none' },
    '& .rbc-day-slot .rbc-events-container': { mr: '4px' },
    '& .rbc-show-more': { bgcolor: 'transparent', color: 'primary.main', textAlign: 'start', px: 0.5 },
    '& .rbc-slot-selection': { bgcolor: alpha(palette.primary.main, 0.85), color: 'primary.contrastText' },
    '& .head-name, & .head-place': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' },
    '& .head-place': { color: 'text.secondary', fontWeight: 400, fontSize: '0.75rem' },

    '& .mark': {
      position: 'absolute',
      insetInline: 0,
      overflow: 'clip',
      pointerEvents: 'none',
      fontSize: '0.75rem',
      color: 'text.secondary',
      '& span': {
        bgcolor: 'background.paper',
        px: 0.5,
        py: '1px',
        m: 0.5,
        borderRadius: 0.5,
        display: 'inline-block',
        position: 'sticky',
        top: 4,
      },
    },
    '& .mark-closed': {
      bgcolor: 'action.hover',
      backgroundImage: stripes(alpha(palette.text.secondary, 0.25), 135, 7),
    },
    '& .mark-away': {
      backgroundImage: `${stripes(alpha(palette.warning.main, 0.4), 45, 9)}, ${stripes(alpha(palette.warning.main, 0.4), 135, 9)}`,
      borderInlineStart: `4px double ${palette.warning.main}`,
    },
    '& .now-line': {
      position: 'absolute',
      insetInline: 0,
      height: 0,
      borderTop: `2px solid ${palette.error.main}`,
      pointerEvents: 'none',
      zIndex: 3,
      '&::before': {
        content: '""',
        position: 'absolute',
        insetInlineStart: -4,
        top: -5,
        border: '4px solid transparent',
        borderInlineStartColor: palette.error.main,
      },
    },

    '& .pointed': {
      position: 'absolute',
      insetInline: 2,
      zIndex: 7,
      boxSizing: 'border-box',
      m: 0,
      px: 0.5,
      py: 0,
      font: 'inherit',
      fontSize: '0.75rem',
      fontWeight: 600,
      lineHeight: 1,
      textAlign: 'end',
      fontVariantNumeric: 'tabular-nums',
      color: 'primary.main',
      bgcolor: alpha(palette.primary.main, 0.12),
      border: 0,
      outline: `3px solid ${palette.primary.main}`,
      borderRadius: 0.5,
    },

    '& .rbc-event, & .rbc-day-slot .rbc-event': {
      color: 'text.primary',
      bgcolor: 'background.paper',
      backgroundImage: `linear-gradient(${alpha(palette.primary.main, 0.12)} 0 0)`,
      border: `1px solid ${palette.primary.main}`,
      borderInlineStart: `4px solid ${palette.primary.main}`,
      borderRadius: 0.5,
      p: '1px 4px',
      fontSize: '0.8125rem',
      minHeight: 18,
      '&:focus': { outline: 'none' },
      '&:focus-visible': { outline: `3px solid ${palette.primary.main}`, outlineOffset: 1, zIndex: 5 },
    },
    '& .rbc-row-segment .rbc-event': {
      mb: '1px',
      whiteSpace: 'nowrap',
      fontSize: '0.75rem',
      overflow: 'hidden',
    },
    '& .rbc-event-label': { display: 'none' },
    '& .rbc-event-content': { lineHeight: 1.25 },
    '& .rbc-day-slot .rbc-event': { containerType: 'inline-size' },
    '& .visit': { display: 'block', lineHeight: 1.25, overflow: 'hidden', overflowWrap: 'normal' },
    '& .visit-short': { whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
    '& .visit-mark': { display: 'inline-block', marginInlineEnd: '4px' },
    '& .visit-time': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    // Where there is hardly room for a name, the place says the time.
    '@container (max-width: 70px)': { '& .visit-time': { display: 'none' } },
    '& .visit-words': { color: 'text.primary', fontWeight: 600 },
    '& .visit-more': { color: 'text.secondary' },
    '& .visit-pending': { borderStyle: 'dashed', borderColor: palette.warning.main, backgroundImage: 'none' },
    '& .visit-fulfilled, & .visit-checked-in': { borderColor: palette.success.main, backgroundImage: 'none' },
    '& .visit-noshow': { borderStyle: 'dotted', borderColor: palette.warning.main, backgroundImage: 'none' },
    '& .visit-cancelled, & .visit-entered-in-error': {
      borderStyle: 'dashed',
      borderColor: palette.text.secondary,
      backgroundImage: 'none',
      '& strong': { textDecoration: 'line-through', fontWeight: 400 },
    },
    '& .visit-overbooked': { borderStyle: 'double', borderWidth: 3 },
    '& .visit-carried': {
      outline: `3px dashed ${palette.primary.main}`,
      outlineOffset: 2,
      zIndex: 6,
      boxShadow: 4,
    },
    '& .visit-saving': { opacity: 0.7 },
    '& .rbc-addons-dnd-drag-preview': { boxShadow: 4, zIndex: 6 },
  } as const;
};
