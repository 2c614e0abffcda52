import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PanelId } from './usePanels.ts';

/** A panel that has nothing to show says what will stand in it. */
export const NothingYet = ({ panel }: { panel: PanelId }) => {
  const translate = useTranslate();
  return (
    <Typography color="text.secondary" sx={{ py: 2 }}>
      {translate(`articlePage.nothingYet.${panel}`)}
    </Typography>
  );
};
