import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { type Copies, type Viewing, type Width, widths } from './viewing.ts';

interface Props {
  viewing: Viewing;
  hasLive: boolean;
  onChange: (change: Partial<Viewing>) => void;
}

const copies: readonly Copies[] = ['draft', 'live', 'both'];

/** Which copy, in which window, on paper or not. */
export const PreviewBar = ({ viewing, hasLive, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, mb: 1.5 }}>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={viewing.copies}
        aria-label={translate('articlePreview.copies')}
        onChange={(_, chosen: Copies | null) => chosen && onChange({ copies: chosen })}
      >
        {copies.map((copy) => (
          <ToggleButton key={copy} value={copy} disabled={!hasLive && copy !== 'draft'}>
            {translate(`articlePreview.${copy}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={viewing.width}
        disabled={viewing.onPaper}
        aria-label={translate('articlePreview.width')}
        onChange={(_, width: Width | null) => width && onChange({ width })}
      >
        {widths.map((width) => (
          <ToggleButton key={width} value={width}>
            {translate('articlePreview.pixels', { width })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FormControlLabel
        control={
          <Switch size="small" checked={viewing.onPaper} onChange={(_, onPaper) => onChange({ onPaper })} />
        }
        label={translate('articlePreview.paper')}
      />
    </Box>
  );
};
