import type { SvgIconComponent } from '@mui/icons-material';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';

interface Props {
  name: string;
  icon: SvgIconComponent;
  keys?: string | undefined;
  /** Left out for a button that is not on or off. */
  on?: boolean | undefined;
  off?: boolean;
  opens?: 'dialog' | 'menu';
  onClick: (button: HTMLElement) => void;
}

/** Greyed, never disabled: a disabled button would drop the focus it holds. */
export const ToolButton = ({ name, icon: Icon, keys, on, off = false, opens, onClick }: Props) => {
  const label = useTranslate()(`articles.editor.${name}`);
  return (
    <Tooltip title={keys ? `${label} (${keys})` : label} disableInteractive>
      <IconButton
        aria-label={label}
        aria-pressed={on}
        aria-disabled={off || undefined}
        aria-haspopup={opens}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => !off && onClick(event.currentTarget)}
        sx={{
          width: 34,
          height: 34,
          borderRadius: 1,
          color: off ? 'text.disabled' : 'text.primary',
          '&[aria-pressed="true"]': {
            bgcolor: 'action.selected',
            color: 'primary.main',
            boxShadow: 'inset 0 0 0 1px',
          },
        }}
      >
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
};
