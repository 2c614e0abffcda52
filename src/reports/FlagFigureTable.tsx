import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useLocale, useTranslate } from 'react-admin';
import type { FlagFigure } from '#domain/flagFigure.ts';

const columns = ['phrase', 'group', 'shown', 'falseAlarms', 'share', 'source', 'version'] as const;
const numbers: readonly string[] = ['shown', 'falseAlarms', 'share'];
/** What a phone has no room for. */
const wideOnly = { display: { xs: 'none', md: 'table-cell' } } as const;
const minor: readonly string[] = ['group', 'source', 'version'];

/** A line a phrase, what misleads most first. */
export const FlagFigureTable = ({ figures }: { figures: FlagFigure[] }) => {
  const translate = useTranslate();
  return (
    <TableContainer
      component={Paper}
      variant="outlined"
      tabIndex={0}
      role="region"
      aria-label={translate('reports.flags.title')}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell
                key={column}
                align={numbers.includes(column) ? 'right' : 'left'}
                sx={minor.includes(column) ? wideOnly : {}}
              >
                {translate(`reports.flags.columns.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {figures.map((figure) => (
            <FigureRow key={`${figure.group} ${figure.term}`} figure={figure} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

const FigureRow = ({ figure }: { figure: FlagFigure }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { group, term, shown, falseAlarms, listVersion } = figure;
  const whole = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: 120, overflowWrap: 'break-word' }}>
        {term}
      </TableCell>
      <TableCell sx={wideOnly}>{translate(`requests.flags.groups.${group}`)}</TableCell>
      <TableCell align="right">{whole.format(shown)}</TableCell>
      <TableCell align="right">{whole.format(falseAlarms)}</TableCell>
      <TableCell align="right">{percent.format(falseAlarms / shown)}</TableCell>
      <TableCell sx={{ ...wideOnly, color: 'text.secondary' }}>
        {translate(`repeats.flags.sources.${group}`)}
      </TableCell>
      <TableCell sx={{ ...wideOnly, color: 'text.secondary', whiteSpace: 'nowrap' }}>{listVersion}</TableCell>
    </TableRow>
  );
};
