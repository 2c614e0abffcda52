/** On a telephone each visit is a card: nothing has to be slid sideways. */
const narrow = {
  '& table, & thead, & tbody, & tfoot, & thead tr, & tfoot tr, & .sheet-head, & tfoot td': {
    display: 'block',
  },
  '& thead tr + tr': { position: 'absolute', width: '1px', height: '1px', clipPath: 'inset(50%)' },
  '& tbody': { borderTop: '2px solid #000' },
  '& tbody tr': {
    ...{ display: 'grid', gridTemplateColumns: '6rem 1fr', columnGap: 1.5, py: 1 },
    borderBottom: '1px solid #777',
  },
  '& tbody th, & tbody td': { display: 'block', border: 0, p: 0, overflowWrap: 'anywhere' },
  '& .sheet-time': { gridRow: 'span 6', whiteSpace: 'normal', fontWeight: 700 },
} as const;

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
  '@media screen and (max-width: 599.95px)': narrow,
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
