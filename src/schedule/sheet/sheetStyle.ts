/** Paper is white whatever the screen is, and has no color to tell things apart. */
export const sheetStyle = {
  bgcolor: '#fff',
  color: '#000',
  colorScheme: 'light',
  p: 2,
  border: 1,
  borderColor: 'divider',
  overflowX: 'auto',
  '& table': { width: '100%', borderCollapse: 'collapse', fontSize: '10.5pt' },
  '& th, & td': {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '4px 8px 4px 0',
    borderBottom: '1px solid #777',
  },
  '& thead th': { borderBottom: '2px solid #000', fontSize: '9.5pt' },
  '& .sheet-head': { border: 0, fontWeight: 400, pb: 1 },
  '& .sheet-title': { fontSize: '14pt', fontWeight: 700 },
  '& .sheet-time, & .sheet-phone': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  // A line to write on.
  '& .sheet-line': { display: 'block', minWidth: '3cm', height: '14pt', borderBottom: '1px dotted #777' },
  '& tbody tr': { breakInside: 'avoid' },
  '& tfoot td': { border: 0, fontSize: '9pt', pt: 1 },
  '@media print': {
    border: 0,
    p: 0,
    '& thead': { display: 'table-header-group' },
    '& tfoot': { display: 'table-footer-group' },
  },
} as const;

/** On paper nothing of the desk stands around the sheet. */
export const printedAlone = {
  '@page': { size: 'landscape', margin: '12mm' },
  '@media print': {
    'header, nav, .RaNotification-root, .MuiSnackbar-root': { display: 'none !important' },
    'body, #main-content': { background: '#fff !important', padding: '0 !important' },
    '#root > *, div:has(> #main-content)': { paddingTop: '0 !important', background: '#fff !important' },
    '#main-content > :not(.sheet-page)': { display: 'none !important' },
  },
} as const;
