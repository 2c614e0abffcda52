import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { hrefTo } from '#ui/GoLink.tsx';
import { useAsked, useMany, usePlace, useQueue } from './InboxContext.ts';
import { Found, ListBody } from './ListBody.tsx';
import { ListEnd } from './ListEnd.tsx';
import { RowMarks } from './RowMarks.tsx';
import { rowStyle } from './rowStyle.ts';
import { Sign } from './Sign.tsx';
import { type Column, useColumns } from './useColumns.tsx';
import { useDisplay } from './useDisplay.ts';
import { rowId } from './useInboxState.ts';
import { useLookers } from './useLookers.ts';
import { useRowGrid } from './useRowGrid.ts';

const cell = {
  px: 1,
  textAlign: 'left',
  whiteSpace: 'nowrap',
  maxWidth: 210,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
} as const;

const tableStyle = {
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.8125rem',
  '& th': {
    ...cell,
    position: 'sticky',
    top: 0,
    zIndex: 2,
    height: 34,
    bgcolor: 'background.paper',
    borderBottom: 1,
    borderColor: 'divider',
    fontSize: '0.75rem',
    fontWeight: 600,
    color: 'text.secondary',
  },
  '& th button': {
    border: 0,
    p: 0,
    bgcolor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
  },
  '& td': { ...cell, borderBottom: 1, borderColor: 'divider', height: 39 },
  '& tr.row': { display: 'table-row', contentVisibility: 'visible', minHeight: 0 },
  '& .mark, & .status': { display: 'inline-flex' },
  '& td.pick': { display: 'table-cell', width: 36, p: 0 },
  '& td .clock': { ml: 0 },
  '& td .mark': { ml: 1 },
} as const;

/** The rows as a table over the whole width, with the columns the person chose. */
export const RowTable = () => {
  const translate = useTranslate();
  const { pathOf } = useAsked();
  const list = useQueue();
  const { openId, cursor } = usePlace();
  const { selection, outcome } = useMany();
  const { density } = useDisplay();
  const { selectable, scrollProps, gridProps } = useRowGrid();
  const columns = useColumns();
  const lookers = useLookers();
  if (list.rows.length === 0) return <ListBody />;
  return (
    <Box {...scrollProps} sx={[{ flex: 1, minHeight: 0, overflow: 'auto' }, ...[rowStyle(density)].flat()]}>
      <Found />
      <Box component="table" aria-label={translate('inbox.list')} {...gridProps} sx={tableStyle}>
        <thead>
          <tr>
            {selectable ? (
              <th>
                <span className="unseen">{translate('inbox.select.chosen', { smart_count: 0 })}</span>
              </th>
            ) : null}
            <th scope="col">{translate('inbox.columns.name')}</th>
            {columns.map((column) => (
              <Head key={column.name} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map((request, index) => {
            const id = rowId(request.id);
            const name = `${request.firstName} ${request.lastName}`;
            const isSelected = selection.ids.has(request.id) || selection.matching !== undefined;
            const refusal = outcome?.refusals.get(request.id);
            return (
              <tr
                key={request.id}
                id={id}
                data-id={request.id}
                className={`row ${isSelected ? 'selected' : ''} ${list.gone.has(request.id) ? 'gone' : ''}`}
                tabIndex={request.id === cursor ? 0 : -1}
                aria-rowindex={index + 2}
                aria-selected={isSelected}
                aria-current={request.id === openId ? 'true' : undefined}
              >
                {selectable ? (
                  <td className="pick">
                    <label>
                      <input
                        type="checkbox"
                        tabIndex={-1}
                        checked={isSelected}
                        aria-label={translate('inbox.select.row', { name })}
                        onChange={() => selection.toggle(request.id)}
                      />
                    </label>
                  </td>
                ) : null}
                <td className="who-is">
                  <a href={hrefTo(pathOf(request.id))} tabIndex={-1} className="name">
                    {name}
                  </a>
                  <RowMarks request={request} />
                  {lookers.has(request.id) ? (
                    <span className="lookers">
                      <Sign shape="eye" /> {lookers.get(request.id)}
                    </span>
                  ) : null}
                  {refusal ? <span className="refusal">{refusal}</span> : null}
                </td>
                {columns.map((column) => (
                  <td key={column.name}>{column.render(request)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Box>
      <ListEnd />
    </Box>
  );
};

/** Only what an index serves can be sorted. */
const Head = ({ column: { name, sort } }: { column: Column }) => {
  const label = useTranslate()(`inbox.columns.${name}`);
  const { query, sortBy } = useAsked();
  if (!sort) return <th scope="col">{label}</th>;
  const [field, order] = query.sort;
  const isSorted = field === sort;
  const words = order === 'ASC' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={isSorted ? words : 'none'}>
      <button type="button" onClick={() => sortBy([sort, isSorted && order === 'ASC' ? 'DESC' : 'ASC'])}>
        {label} {isSorted ? (order === 'ASC' ? '↑' : '↓') : ''}
      </button>
    </th>
  );
};
