import Box from '@mui/material/Box';
import { alpha } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Unseen } from '#ui/Unseen.tsx';
import { markedParts, type Part } from './markedParts.ts';

type Flag = AppointmentRequest['flags'][number];

/** The patient's own words, unchanged, with the words to read first marked; each mark says its group. */
export const MarkedText = ({ text, flags }: { text: string; flags: Flag[] }) => (
  <div dir="auto" className="patient-words">
    {markedParts(text, flags).map((part) =>
      part.flags.length === 0 ? part.text : <Mark key={part.start} part={part} />,
    )}
  </div>
);

const Mark = ({ part: { text, flags } }: { part: Part }) => {
  const translate = useTranslate();
  const quiet = flags.every(({ negated, weak }) => negated || weak);
  const denied = flags.every(({ negated }) => negated);
  const groups = [...new Set(flags.map(({ group }) => group))];
  const group = groups.map((one) => translate(`requests.flags.groups.${one}`)).join(', ');
  const said = translate(denied ? 'requests.flags.saidDenied' : 'requests.flags.said', { group });
  const source = groups.map((one) => translate(`repeats.flags.sources.${one}`)).join('; ');
  return (
    <Tooltip describeChild title={`${said}. ${source}`}>
      <Box
        component="mark"
        tabIndex={0}
        sx={{
          color: 'inherit',
          borderRadius: 0.5,
          px: quiet ? 0 : 0.25,
          fontWeight: quiet ? 'inherit' : 600,
          backgroundColor: quiet
            ? 'transparent'
            : ({ palette }) => alpha(palette.warning.main, palette.mode === 'dark' ? 0.32 : 0.2),
          borderBottom: quiet ? '2px dotted' : '2px solid',
          borderColor: quiet ? 'text.secondary' : 'warning.main',
        }}
      >
        <Unseen>{`[${said}: `}</Unseen>
        {text}
        <Unseen>]</Unseen>
      </Box>
    </Tooltip>
  );
};
