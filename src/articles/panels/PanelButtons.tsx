import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { panels } from './panels.ts';
import { usePanelLabel } from './usePanelLabel.ts';
import { type PanelId, type Shown, usePanels } from './usePanels.ts';

const outline = { id: 'outline' as const, label: 'articlePage.outline.label' };

/** The ways to what has no room beside the text. */
export const PanelButtons = ({ faulty }: { faulty: readonly PanelId[] }) => {
  const translate = useTranslate();
  const labelOf = usePanelLabel(faulty);
  const { shown, show } = usePanels();
  const isFaulty = (id: Shown) => faulty.some((panel) => panel === id);
  return (
    <Box
      role="group"
      aria-label={translate('articlePage.panels.label')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
    >
      {[outline, ...panels].map(({ id, label }) => (
        <Button
          key={id}
          size="small"
          variant={shown === id ? 'outlined' : 'text'}
          color={isFaulty(id) ? 'error' : 'primary'}
          aria-expanded={shown === id}
          onClick={() => show(shown === id ? undefined : id)}
          sx={{ flexShrink: 0, minWidth: 0, px: 1, border: 1, borderColor: 'transparent' }}
        >
          {labelOf({ id, label })}
        </Button>
      ))}
    </Box>
  );
};
