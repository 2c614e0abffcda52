import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);

const signs: Record<string, string> = { arrowdown: '↓', arrowup: '↑', arrowleft: '←', arrowright: '→' };
const named = ['enter', 'escape', 'space', 'shift'];

/** Keys as they are printed on the keyboard. */
export const KeyText = ({ keys }: { keys: string }) => {
  const translate = useTranslate();
  const printed = (key: string): string => {
    if (key === 'mod') return isMac ? '⌘' : translate('live.keys.ctrl');
    if (named.includes(key)) return translate(`live.keys.${key}`);
    return signs[key] ?? key.toUpperCase();
  };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, flexShrink: 0 }}>
      {keys
        .split(' ')
        .flatMap((stroke) => (stroke === '+' ? ['+'] : stroke.split('+').filter(Boolean)))
        .map((key) => (
          <Box
            component="kbd"
            key={key}
            sx={{
              px: 0.75,
              minWidth: 22,
              textAlign: 'center',
              font: 'inherit',
              fontSize: '0.8rem',
              lineHeight: 1.6,
              border: 1,
              borderColor: 'divider',
              borderRadius: 0.5,
              bgcolor: 'background.default',
              color: 'text.primary',
            }}
          >
            {printed(key)}
          </Box>
        ))}
    </Box>
  );
};
