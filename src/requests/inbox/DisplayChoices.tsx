import Done from '@mui/icons-material/Done';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '#ui/useRights.ts';
import { useAsked } from './InboxContext.ts';
import type { Sort } from './queueQuery.ts';
import { type Density, densities } from './rowStyle.ts';
import { columnNames, useDisplay } from './useDisplay.ts';
import { useIsRoomy } from './useIsRoomy.ts';

const SavedViewDialog = lazy(() =>
  import('./SavedViewDialog.tsx').then((module) => ({ default: module.SavedViewDialog })),
);

/** What an index serves. */
const sorts: Record<string, Sort> = {
  dueFirst: ['dueAt', 'ASC'],
  newestFirst: ['createdAt', 'DESC'],
  oldestFirst: ['createdAt', 'ASC'],
  changedLast: ['updatedAt', 'DESC'],
  nextTryFirst: ['nextTryAt', 'ASC'],
};

interface Props {
  anchor: HTMLElement;
  onClose: () => void;
}

export const DisplayChoices = ({ anchor, onClose }: Props) => {
  const translate = useTranslate();
  const rights = useRights();
  const roomy = useIsRoomy();
  const { query, sortBy } = useAsked();
  const { density, setDensity, form, setForm, columns, setColumns } = useDisplay();
  const [saving, setSaving] = useState(false);
  const isTable = roomy && form === 'table';

  if (saving)
    return (
      <Suspense>
        <SavedViewDialog onClose={onClose} />
      </Suspense>
    );

  const choice = (label: string, checked: boolean, onClick: () => void) => (
    <MenuItem
      key={label}
      dense
      role="menuitemcheckbox"
      aria-checked={checked}
      onClick={() => {
        onClick();
      }}
    >
      <ListItemIcon>{checked ? <Done fontSize="small" /> : null}</ListItemIcon>
      <ListItemText>{translate(label)}</ListItemText>
    </MenuItem>
  );

  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { 'aria-label': translate('inbox.display.open') } }}
    >
      {roomy
        ? (['split', 'table'] as const).map((one) =>
            choice(`inbox.display.${one}`, form === one, () => setForm(one)),
          )
        : null}
      {roomy ? <Divider component="li" /> : null}
      {(Object.keys(densities) as Density[]).map((one) =>
        choice(`inbox.display.${one}`, density === one, () => setDensity(one)),
      )}
      <Divider component="li" />
      {Object.entries(sorts).map(([name, sort]) =>
        choice(`inbox.sort.${name}`, String(query.sort) === String(sort), () => sortBy(sort)),
      )}
      {isTable ? <Divider component="li" /> : null}
      {isTable
        ? columnNames.map((name) =>
            choice(`inbox.columns.${name}`, columns.includes(name), () =>
              setColumns(columnNames.filter((one) => columns.includes(one) !== (one === name))),
            ),
          )
        : null}
      {rights['views:write'] ? <Divider component="li" /> : null}
      {rights['views:write'] ? (
        <MenuItem dense onClick={() => setSaving(true)}>
          <ListItemText inset>{translate('inbox.saved.save')}</ListItemText>
        </MenuItem>
      ) : null}
    </Menu>
  );
};
