import Close from '@mui/icons-material/Close';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { usePanels } from './usePanels.ts';

/** On a phone a panel comes up over the text, and part of the text stays in sight. */
export const BottomSheet = ({ children }: { children: ReactNode }) => {
  const translate = useTranslate();
  const { shown, show } = usePanels();
  const close = () => show(undefined);
  return (
    <Drawer
      anchor="bottom"
      open={shown !== undefined}
      onClose={close}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-label': translate(
            shown === 'outline' ? 'articlePage.outline.label' : 'articlePage.panels.label',
          ),
          sx: { maxHeight: '80dvh', minHeight: '40dvh', borderRadius: '12px 12px 0 0', pt: 4.5 },
        },
      }}
    >
      <IconButton
        aria-label={translate('ra.action.close')}
        onClick={close}
        size="small"
        sx={{ position: 'absolute', right: 6, top: 4, zIndex: 1 }}
      >
        <Close fontSize="small" />
      </IconButton>
      {children}
    </Drawer>
  );
};
