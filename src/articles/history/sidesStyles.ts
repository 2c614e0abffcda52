/** As it was and as it became, beside each other; one over the other where it is narrow. */
export const sidesStyles = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  whiteSpace: 'pre-line',
  overflowWrap: 'anywhere',
  scrollMargin: 80,
  '& > *': { p: 1, minWidth: 0 },
  '& > * + *': {
    borderLeft: { sm: 1 },
    borderTop: { xs: 1, sm: 0 },
    borderColor: { xs: 'divider', sm: 'divider' },
  },
} as const;
