import type { PaletteOptions } from '@mui/material/styles';

/** Every pair of text and ground here has a contrast of at least 4.5, every line of a control at least 3. */
export const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#0f615e', dark: '#0a4745', light: '#3b8480', contrastText: '#ffffff' },
  secondary: { main: '#44596a', contrastText: '#ffffff' },
  error: { main: '#b3261e', contrastText: '#ffffff' },
  warning: { main: '#8a5200', contrastText: '#ffffff' },
  info: { main: '#1d5c75', contrastText: '#ffffff' },
  success: { main: '#1f6b43', contrastText: '#ffffff' },
  background: { default: '#f4f7f6', paper: '#ffffff' },
  text: { primary: '#1a2727', secondary: '#4b5c5b', disabled: '#748281' },
  divider: '#d9e1e0',
  action: { hover: 'rgba(15, 97, 94, 0.06)', selected: 'rgba(15, 97, 94, 0.11)', active: '#4d5b66' },
};

export const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#84cdc4', dark: '#5bb0a6', light: '#aee0d9', contrastText: '#08211f' },
  secondary: { main: '#a9bac7', contrastText: '#10181e' },
  error: { main: '#f2a29b', contrastText: '#2c0b08' },
  warning: { main: '#eebb6b', contrastText: '#2a1a02' },
  info: { main: '#86c5dd', contrastText: '#0c1d25' },
  success: { main: '#8ccfa8', contrastText: '#0b2416' },
  background: { default: '#111818', paper: '#192222' },
  text: { primary: '#e3ebea', secondary: '#a5b5b3', disabled: '#7d8a93' },
  divider: '#2d3a3a',
  action: { hover: 'rgba(132, 205, 196, 0.08)', selected: 'rgba(132, 205, 196, 0.14)', active: '#a7b4bd' },
};

/** Chosen in the reading settings: as plain as it can be. */
export const contrast: PaletteOptions = {
  ...dark,
  primary: { main: '#ffe94d', dark: '#ffe94d', light: '#fff3a0', contrastText: '#000000' },
  background: { default: '#000000', paper: '#000000' },
  text: { primary: '#ffffff', secondary: '#ffffff', disabled: '#c4c4c4' },
  divider: '#ffffff',
  action: { hover: 'rgba(255, 233, 77, 0.16)', selected: 'rgba(255, 233, 77, 0.28)', active: '#ffffff' },
};

export const cream: PaletteOptions = {
  ...light,
  background: { default: '#f6ecd4', paper: '#fbf4e3' },
  text: { primary: '#2b2416', secondary: '#574c37', disabled: '#75694f' },
  divider: '#d9c9a3',
};

/** Borders of fields and buttons, which must be seen (WCAG 1.4.11). */
export const controlLine = { light: '#7f8c96', dark: '#74828c', contrast: '#ffffff', cream: '#75694f' };
