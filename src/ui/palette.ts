import type { PaletteOptions } from '@mui/material/styles';

/** Every pair of text and ground here has a contrast of at least 4.5, every line of a control at least 3. */
export const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#1d5c75', dark: '#12435a', light: '#3f7f99', contrastText: '#ffffff' },
  secondary: { main: '#44596a', contrastText: '#ffffff' },
  error: { main: '#b3261e', contrastText: '#ffffff' },
  warning: { main: '#8a5200', contrastText: '#ffffff' },
  info: { main: '#1d5c75', contrastText: '#ffffff' },
  success: { main: '#1f6b43', contrastText: '#ffffff' },
  background: { default: '#f4f6f7', paper: '#ffffff' },
  text: { primary: '#1b262e', secondary: '#4d5b66', disabled: '#77838c' },
  divider: '#dbe1e5',
  action: { hover: 'rgba(29, 92, 117, 0.06)', selected: 'rgba(29, 92, 117, 0.11)', active: '#4d5b66' },
};

export const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#86c5dd', dark: '#5fa9c4', light: '#add9ea', contrastText: '#0c1d25' },
  secondary: { main: '#a9bac7', contrastText: '#10181e' },
  error: { main: '#f2a29b', contrastText: '#2c0b08' },
  warning: { main: '#eebb6b', contrastText: '#2a1a02' },
  info: { main: '#86c5dd', contrastText: '#0c1d25' },
  success: { main: '#8ccfa8', contrastText: '#0b2416' },
  background: { default: '#10171c', paper: '#182127' },
  text: { primary: '#e4eaee', secondary: '#a7b4bd', disabled: '#7d8a93' },
  divider: '#2c3840',
  action: { hover: 'rgba(134, 197, 221, 0.08)', selected: 'rgba(134, 197, 221, 0.14)', active: '#a7b4bd' },
};

/** Borders of fields and buttons, which must be seen (WCAG 1.4.11). */
export const controlLine = { light: '#7f8c96', dark: '#74828c' };
