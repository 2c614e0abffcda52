import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { DifferentLine } from '#domain/htmlDifference.ts';
import { Unseen } from '#ui/Unseen.tsx';

const looks = {
  before: { mark: '−', name: 'del', color: 'error.main' },
  after: { mark: '+', name: 'ins', color: 'success.main' },
  both: { mark: '', name: 'span', color: 'text.secondary' },
} as const;

interface Props {
  lines: readonly DifferentLine[];
  /** How many are not shown. */
  more: number;
}

/** What would go and what would come, line by line: told by sign and word, not by color alone. */
export const DifferentLines = ({ lines, more }: Props) => {
  const translate = useTranslate();
  return (
    <Box component="ol" aria-label={translate('articleEditor.difference.label')} tabIndex={0} sx={listStyles}>
      {lines.map(({ in: where, line }, at) => (
        // Lines repeat, and stand still.
        <Box component="li" key={at} sx={{ color: looks[where].color }}>
          <span aria-hidden>{looks[where].mark}</span>
          {where === 'both' ? null : <Unseen>{translate(`articleEditor.difference.${where}`)}</Unseen>}
          <Box component={looks[where].name} sx={{ textDecoration: 'none' }}>
            {line}
          </Box>
        </Box>
      ))}
      {more > 0 ? <li>{translate('articleEditor.difference.more', { smart_count: more })}</li> : null}
    </Box>
  );
};

const listStyles = {
  listStyle: 'none',
  m: 0,
  my: 1,
  p: 1,
  maxHeight: 320,
  overflowY: 'auto',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  fontFamily: 'monospace',
  fontSize: '0.8125rem',
  overflowWrap: 'anywhere',
  '& li': { display: 'grid', gridTemplateColumns: '1.5em 1fr' },
} as const;
