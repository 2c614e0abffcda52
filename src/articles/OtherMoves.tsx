import MoreVert from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** A message key for the button. */
  label?: string;
  moves: readonly { id: string; label: string; run: () => void }[];
  off: boolean;
}

/** Moves that are made less often. */
export const OtherMoves = ({ label: words = 'articlePage.top.otherMoves', moves, off }: Props) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (moves.length === 0) return null;
  const label = translate(words);
  return (
    <>
      <IconButton
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-disabled={off || undefined}
        aria-describedby={off ? 'article-unsaved' : undefined}
        onClick={(event) => !off && setAnchor(event.currentTarget)}
        sx={{ '&[aria-disabled="true"]': { opacity: 0.55 } }}
      >
        <MoreVert fontSize="small" />
      </IconButton>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': label } }}
      >
        {moves.map(({ id, label: word, run }) => (
          <MenuItem
            key={id}
            onClick={() => {
              setAnchor(null);
              run();
            }}
          >
            {word}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
