import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type KeyboardEvent, type ReactNode, useId } from 'react';

export interface MenuChoice {
  id: string;
  label: ReactNode;
  /** What it means, below. */
  meaning?: string;
  selected?: boolean;
  /** A line above it: something else begins. */
  apart?: boolean;
  run: () => void;
}

interface Props {
  label: string;
  anchor: HTMLElement | null;
  choices: MenuChoice[];
  /** Opens upwards: its button is at the bottom. */
  upwards?: boolean;
  onClose: () => void;
}

const above = {
  anchorOrigin: { vertical: 'top', horizontal: 'left' },
  transformOrigin: { vertical: 'bottom', horizontal: 'left' },
} as const;

/** A menu whose first nine items also have the keys 1 to 9. */
export const KeyMenu = ({ label, anchor, choices, upwards = false, onClose }: Props) => {
  const id = useId();
  const choose = (choice: MenuChoice) => {
    onClose();
    choice.run();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (!choice) return;
    event.preventDefault();
    event.stopPropagation();
    choose(choice);
  };
  return (
    <Menu
      id={id}
      anchorEl={anchor}
      open={Boolean(anchor)}
      onClose={onClose}
      {...(upwards ? above : {})}
      slotProps={{ list: { 'aria-label': label, onKeyDownCapture: onKey } }}
    >
      {choices.map((choice, index) => (
        <MenuItem
          key={choice.id}
          selected={choice.selected ?? false}
          divider={choices[index + 1]?.apart ?? false}
          onClick={() => choose(choice)}
          sx={{
            gap: 3,
            // Drawn, not written: the digit is no part of the item's name.
            '&::after': {
              content: index < 9 ? `"${index + 1}" / ""` : '""',
              ml: 'auto',
              color: 'text.secondary',
            },
          }}
        >
          <ListItemText primary={choice.label} secondary={choice.meaning} />
        </MenuItem>
      ))}
    </Menu>
  );
};
