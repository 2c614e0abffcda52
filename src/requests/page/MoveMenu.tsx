import ExpandMore from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { isReopening } from '#domain/moves.ts';
import { isOpen, type RequestStatus } from '#domain/request.ts';

interface Props {
  from: RequestStatus;
  moves: RequestStatus[];
  onChoose: (to: RequestStatus) => void;
}

/** Where else the request may go: first what keeps it open, below the line what ends it. */
export const MoveMenu = ({ from, moves, onChoose }: Props) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = moves.filter((move) => isOpen(move));
  const ended = moves.filter((move) => !isOpen(move));
  const item = (to: RequestStatus) => (
    <MenuItem
      key={to}
      onClick={() => {
        setAnchor(null);
        onChoose(to);
      }}
    >
      {translate(isReopening(from, to) ? 'requests.moves.reopen' : `requests.moves.${to}`)}
    </MenuItem>
  );
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        endIcon={<ExpandMore />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('requests.moves.menu')}
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {open.map(item)}
        {open.length > 0 && ended.length > 0 ? <Divider component="li" /> : null}
        {ended.map(item)}
      </Menu>
    </>
  );
};
