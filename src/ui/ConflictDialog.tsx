import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import type { Theme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type RaRecord, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { type Difference, differences, firstChoices, merged, type Side } from './staleSave.ts';

interface Props {
  base: Partial<RaRecord>;
  mine: Partial<RaRecord>;
  theirs: RaRecord;
  ignored: readonly string[];
  settle: (values?: Record<string, unknown>) => void;
  /** A field's value in words. */
  say?: ((field: string, value: unknown) => string) | undefined;
}

/** Two people saved the same record: both versions, field by field, and a choice for each. */
export const ConflictDialog = ({ base, mine, theirs, ignored, settle, say = asText }: Props) => {
  const translate = useTranslate();
  const [found] = useState(() => differences(base, mine, theirs, ignored));
  const [choices, setChoices] = useState(() => firstChoices(found, base));
  const all = (side: Side) => setChoices(Object.fromEntries(found.map(({ field }) => [field, side])));

  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby="conflict-title" onClose={() => settle()}>
      <DialogTitle id="conflict-title">{translate('desk.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('desk.conflict.lead')}</DialogContentText>
        <Table size="small" sx={tableStyles}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('desk.conflict.field')}</TableCell>
              <TableCell>{translate('desk.conflict.mine')}</TableCell>
              <TableCell>{translate('desk.conflict.theirs')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {found.map((difference) => (
              <Choice
                key={difference.field}
                difference={difference}
                say={say}
                side={choices[difference.field] ?? 'mine'}
                onChoose={(side) => setChoices({ ...choices, [difference.field]: side })}
              />
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={() => all('mine')}>{translate('desk.conflict.allMine')}</Button>
        <Button onClick={() => all('theirs')}>{translate('desk.conflict.allTheirs')}</Button>
        <Button onClick={() => settle()}>{translate('desk.conflict.back')}</Button>
        <Button variant="contained" onClick={() => settle(merged(mine, theirs, choices))}>
          {translate('desk.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

interface ChoiceProps {
  difference: Difference;
  say: (field: string, value: unknown) => string;
  side: Side;
  onChoose: (side: Side) => void;
}

const Choice = ({ difference, say, side, onChoose }: ChoiceProps) => {
  const translate = useTranslate();
  const resource = useResourceContext();
  const label = useTranslateLabel()({ source: difference.field, ...(resource ? { resource } : {}) });
  const name = typeof label === 'string' ? label : difference.field;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
        {difference.contested ? (
          <Typography variant="caption" sx={{ color: 'warning.main', display: 'block' }}>
            {translate('desk.conflict.both')}
          </Typography>
        ) : null}
      </TableCell>
      {(['mine', 'theirs'] as const).map((which) => (
        <TableCell key={which} sx={{ verticalAlign: 'top' }}>
          <FormControlLabel
            control={
              <Radio
                size="small"
                name={difference.field}
                checked={side === which}
                onChange={() => onChoose(which)}
                slotProps={{ input: { 'aria-label': `${name}: ${translate(`desk.conflict.${which}`)}` } }}
              />
            }
            label={
              isEmpty(difference[which]) ? (
                <em>{translate('desk.conflict.empty')}</em>
              ) : (
                say(difference.field, difference[which])
              )
            }
            sx={{
              alignItems: 'flex-start',
              '& .MuiFormControlLabel-label': { pt: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
            }}
          />
        </TableCell>
      ))}
    </TableRow>
  );
};

/** Where it is narrow, the field's name stands above its two versions. */
const tableStyles = (theme: Theme) =>
  ({
    '& th:first-of-type': { width: '22%', verticalAlign: 'top', pt: 2 },
    [theme.breakpoints.up('sm')]: { tableLayout: 'fixed' },
    [theme.breakpoints.down('sm')]: {
      '& tr': { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
      '& th, & td': { px: 0.5 },
      '& th:first-of-type': { gridColumn: '1 / -1', width: 'auto', border: 0, pb: 0, fontWeight: 600 },
    },
  }) as const;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

const asText = (_: string, value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value, null, 1);
