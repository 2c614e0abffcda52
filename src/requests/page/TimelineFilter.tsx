import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { kindsOf, type TimelineKind, timelineKinds } from './timelineKinds.ts';
import type { Happening } from './useBeside.ts';

interface Props {
  lines: Happening[];
  kind: TimelineKind | undefined;
  onKind: (kind: TimelineKind | undefined) => void;
}

/** Narrows the timeline to one kind; a kind that has no line is not offered. */
export const TimelineFilter = ({ lines, kind, onKind }: Props) => {
  const translate = useTranslate();
  const offered = [
    undefined,
    ...timelineKinds.filter((one) => lines.some((line) => kindsOf(line).includes(one))),
  ];
  return (
    <Box
      role="group"
      aria-label={translate('repeats.timeline.filter')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 1 }}
    >
      {offered.map((one) => (
        <Chip
          key={one ?? 'all'}
          size="small"
          variant={one === kind ? 'filled' : 'outlined'}
          color={one === kind ? 'primary' : 'default'}
          aria-pressed={one === kind}
          label={translate(one ? `repeats.timeline.kinds.${one}` : 'repeats.timeline.kinds.all')}
          onClick={() => onKind(one)}
        />
      ))}
    </Box>
  );
};
