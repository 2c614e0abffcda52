import ExpandLess from '@mui/icons-material/ExpandLess';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommands } from '#ui/commands/useCommands.ts';

interface MenuChoice {
  name: string;
  label: string;
  onChoose: () => void;
}

interface Props {
  /** A message key. */
  label: string;
  /** Opens it while anything is selected. */
  keys: string;
  choices: readonly MenuChoice[];
  disabled: boolean;
  /** Said when there is nothing to choose. */
  none?: string;
  startsOpen?: boolean;
}

/** A button of the bar that opens upwards. */
export const ChoiceMenu = ({ label, keys, choices, disabled, none, startsOpen = false }: Props) => {
  const words = useTranslate()(label);
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = () => setAnchor(button.current);
  useCommands([{ id: label, keys, label, group: 'list', run: open, enabled: !disabled }]);
  useEffect(() => {
    if (startsOpen) setAnchor(button.current);
  }, [startsOpen]);
  return (
    <>
      <Button
        ref={button}
        size="small"
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ExpandLess />}
        onClick={open}
        sx={{ '& .MuiButton-endIcon': { ml: 0.25 } }}
      >
        {words}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ list: { 'aria-label': words }, paper: { sx: { maxHeight: '60vh' } } }}
      >
        {choices.length === 0 && none ? <MenuItem disabled>{none}</MenuItem> : null}
        {choices.map(({ name, label: choice, onChoose }) => (
          <MenuItem
            key={name}
            dense
            onClick={() => {
              setAnchor(null);
              onChoose();
            }}
          >
            {choice}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
