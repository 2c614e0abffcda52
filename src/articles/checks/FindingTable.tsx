import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useState } from 'react';
import { Link, useStore, useTranslate } from 'react-admin';
import { findingLevels } from '#domain/checks/finding.ts';
import type { FindingRow } from '#domain/checks/report.ts';
import { ruleIds } from '#domain/checks/ruleIds.ts';

type Column = 'rule' | 'level' | 'count' | 'articleCount';
type Order = readonly [column: Column, direction: 'asc' | 'desc'];

/** What each column is sorted by. */
const keys: Record<Column, (row: FindingRow) => number> = {
  rule: ({ rule }) => (ruleIds as readonly string[]).indexOf(rule),
  level: ({ level }) => findingLevels.indexOf(level),
  count: ({ count }) => count,
  articleCount: ({ articleCount }) => articleCount,
};
const columns = Object.keys(keys) as Column[];
const isNumber = (column: Column): boolean => column === 'count' || column === 'articleCount';

const sorted = (rows: readonly FindingRow[], [column, direction]: Order): FindingRow[] =>
  rows.toSorted((one, other) => (keys[column](one) - keys[column](other)) * (direction === 'asc' ? 1 : -1));

/** A line a rule; each number opens its articles. */
export const FindingTable = ({ rows }: { rows: readonly FindingRow[] }) => {
  const translate = useTranslate();
  const [order, setOrder] = useState<Order>(['level', 'asc']);
  const turn = (column: Column) =>
    setOrder(([before, direction]) => [column, before === column && direction === 'asc' ? 'desc' : 'asc']);
  return (
    <TableContainer
      component={Paper}
      variant="outlined"
      tabIndex={0}
      role="region"
      aria-label={translate('checking.report.title')}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell
                key={column}
                align={isNumber(column) ? 'right' : 'left'}
                sortDirection={order[0] === column ? order[1] : false}
              >
                <TableSortLabel
                  active={order[0] === column}
                  direction={order[0] === column ? order[1] : 'asc'}
                  onClick={() => turn(column)}
                >
                  {translate(`checking.report.columns.${column}`)}
                </TableSortLabel>
              </TableCell>
            ))}
            <TableCell sx={wideOnly}>{translate('checking.report.columns.first')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted(rows, order).map((row) => (
            <RuleRow key={`${row.rule} ${row.level}`} row={row} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

const RuleRow = ({ row: { rule, level, count, articleCount, articles } }: { row: FindingRow }) => {
  const translate = useTranslate();
  const name = translate(`articleChecks.rules.${rule}`);
  const [first] = articles;
  // The list keeps its filters in memory, and is opened with this one.
  const [, keepList] = useStore<Record<string, unknown>>('articles.listParams');
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell sx={{ color: `${tones[level]}.main`, fontWeight: 600 }}>
        {translate(`checking.levels.${level}`)}
      </TableCell>
      <TableCell align="right">{count}</TableCell>
      <TableCell align="right">
        <Link
          to="/articles"
          onClick={() => keepList({ ...fromTheTop, filter: { rule: `${rule}:${level}` } })}
          aria-label={translate('checking.report.opens', { smart_count: articleCount, rule: name })}
        >
          {articleCount}
        </Link>
      </TableCell>
      <TableCell sx={wideOnly}>
        {first ? <Link to={`/articles/${first.id}`}>{first.title}</Link> : null}
      </TableCell>
    </TableRow>
  );
};

const fromTheTop = {
  sort: 'updatedAt',
  order: 'DESC',
  page: 1,
  perPage: 25,
  displayedFilters: { rule: true },
};
const tones = { error: 'error', warning: 'warning', advice: 'info' } as const;
/** What a phone has no room for. */
const wideOnly = { display: { xs: 'none', md: 'table-cell' } } as const;
